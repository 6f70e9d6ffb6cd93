package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A manager looks after who may sign in. */
@Journey
class StaffAccountsJourneyIT {
  private static final String FIRST = "only for the first time";
  private static final String OWN = "otter lamp bicycle";

  private final String username = "nora." + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void somebody_new_chooses_a_password_works_and_is_out_when_their_access_ends(Visitors visitors) {
    Page manager = visitors.atADesk();
    the_manager_adds_them(manager);
    Page nora = visitors.atADesk();
    they_must_choose_a_password(nora);
    nora.navigate("/triage");
    assertThat(nora.locator("h1")).containsText("Requests");
    nora.navigate("/account");
    Axe.check(nora);

    manager.locator("tr", new Page.LocatorOptions().setHasText(username)).locator("a").click();
    Axe.check(manager);
    manager.locator("button[formaction$=ending]").click();
    assertThat(manager.locator(".nhsuk-error-summary")).containsText("not your current password");
    Axe.check(manager);
    manager.locator("[name=password-own]").fill(WireVisitor.PASSWORD);
    manager.locator("button[formaction$=ending]").click();
    assertThat(manager.locator("h1")).containsText("Access ended");
    nora.navigate("/triage");
    assertThat(nora).hasURL(Pattern.compile(".*/sign-in.*"));
    sign_in(nora, OWN);
    assertThat(nora.locator(".nhsuk-error-summary")).isVisible();
  }

  private void the_manager_adds_them(Page manager) {
    new StaffSteps(manager).signIn("lakeside.manager");
    manager.locator("header a[href='/settings']").click();
    Axe.check(manager);
    manager.locator("main a[href='/settings/staff']").click();
    Axe.check(manager);
    manager.locator("[name=name]").fill("Nora Quill");
    manager.locator("[name=username]").fill("Lakeside.Navigator");
    manager.locator("[name=role][value=NAVIGATOR]").check();
    manager.locator("[name=password]").fill(FIRST);
    manager.locator("[name=password-own]").fill(WireVisitor.PASSWORD);
    manager.locator("main form button").click();
    assertThat(manager.locator(".nhsuk-error-summary")).containsText("username already");
    assertThat(manager.locator("[name=name]")).hasValue("Nora Quill");
    Axe.check(manager);
    manager.locator("[name=username]").fill(username);
    manager.locator("[name=password]").fill(FIRST);
    manager.locator("[name=password-own]").fill(WireVisitor.PASSWORD);
    manager.locator("main form button").click();
    assertThat(manager.locator("tr", new Page.LocatorOptions().setHasText(username)))
        .containsText("Must choose a password");
  }

  private void they_must_choose_a_password(Page nora) {
    nora.navigate("/triage");
    sign_in(nora, FIRST);
    assertThat(nora).hasURL(Pattern.compile(".*/account/password"));
    Axe.check(nora);
    nora.locator("[name=password]").fill(FIRST);
    nora.locator("[name=password-next]").fill(OWN);
    nora.locator("[name=password-again]").fill(OWN + "s");
    nora.locator("main form button").click();
    assertThat(nora.locator(".nhsuk-error-summary")).containsText("same new password twice");
    nora.locator("[name=password]").fill(FIRST);
    nora.locator("[name=password-next]").fill(OWN);
    nora.locator("[name=password-again]").fill(OWN);
    nora.locator("main form button").click();
    assertThat(nora.locator(".nhsuk-notification-banner")).containsText("has been changed");
  }

  private void sign_in(Page page, String password) {
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill(password);
    page.locator("main form button").click();
  }
}
