package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class ComposeJourneyIT {
  private static final String CURLY = "Riverside Surgery: it’s time… ring us";
  private static final String PLAIN = "Riverside Surgery: it's time... ring us";

  @Test
  @Epic({"E00367", "E00374"})
  void a_text_is_counted_while_it_is_typed_made_cheaper_at_one_tap_and_undone(
      RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate(texts(carepost));
    Axe.check(desk);

    desk.locator("[name=words]").fill(CURLY + " x".repeat(30));
    assertThat(desk.locator("[data-compose-cost]")).hasText("2 texts joined, 4.8p");
    assertThat(desk.locator("[data-compose-dear]")).containsText("’  …");
    desk.locator("[data-compose-plain] button").click();
    assertThat(desk.locator("[name=words]")).hasValue(PLAIN + " x".repeat(30));
    assertThat(desk.locator("[data-compose-cost]")).hasText("1 text, 2.4p");
    assertThat(desk.locator("[data-compose-dear]")).isHidden();
    assertThat(desk.locator("[data-compose-preview]")).containsText(PLAIN);
    Axe.check(desk);

    desk.locator("[name=when][value=later]").check();
    desk.locator("[name=day]").fill("2020-01-01");
    desk.locator("[name=time]").fill("10:00");
    send(desk);
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("still to come");
    assertThat(desk.locator("[name=words]")).hasValue(PLAIN + " x".repeat(30));
    Axe.check(desk);
    desk.locator("[name=when][value=now]").check();
    send(desk);
    assertThat(desk).hasURL(Pattern.compile(".*queued=.*"));
    desk.locator(".nhsuk-notification-banner button").click();
    assertThat(desk.locator(".nhsuk-notification-banner")).containsText("The text is not sent");
    assertThat(desk.locator(".cp-history li").first()).containsText("it was taken back");
    Axe.check(desk);
  }

  @Test
  void what_is_counted_live_is_what_the_server_counts(RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate(texts(carepost));
    for (String words :
        new String[] {
          "a".repeat(152) + "€€x", "😀".repeat(67), "a\u00A0b", "^{}\\[~]|€@£ΩΨΣΘΞÆæßÉ\n¡¿"
        }) {
      desk.locator("[name=words]").fill("");
      assertThat(desk.locator("[data-compose-cost]")).containsText("Nothing");
      desk.locator("[name=words]").fill(words);
      assertThat(desk.locator("[data-compose-cost]")).not().containsText("Nothing");
      String live = counted(desk);
      desk.locator("form[data-compose] > div > button[formaction]:not([name])").click();
      desk.waitForURL("**/preview");
      Assertions.assertThat(counted(desk)).as(words).isEqualTo(live);
    }
  }

  @Test
  @Epic({"E00376", "E00377", "S00023", "E00380"})
  void a_manager_saves_a_text_and_staff_send_it_without_scripting(
      RunningCarepost carepost, Visitors visitors) {
    Page manager = visitors.withoutScripting();
    signIn(manager, "/settings/texts", "riverside.manager");
    manager.locator("[name=name]").fill("Ring us");
    manager.locator("form[action='/settings/texts'] [name=kind]").selectOption("INVITATION");
    manager.locator("[name=body]").fill("Hello {name}, please ring {telephone}");
    manager.locator("form[action='/settings/texts'] button").click();
    assertThat(manager.locator(".nhsuk-error-summary")).containsText("Use {practice}");
    assertThat(manager.locator("[name=name]")).hasValue("Ring us");
    Axe.checkWithoutScripting(manager);
    manager.locator("[name=body]").fill("Hello {name}. {practice}: please ring {telephone}");
    manager.locator("form[action='/settings/texts'] button").click();
    assertThat(manager.locator("main")).containsText("Version 1, saved by");
    manager.locator("[name=budget]").fill("50");
    manager.locator("form[action$=budget] button").click();
    assertThat(manager.locator("main")).containsText("of the budget of £50.00 is left");
    Axe.checkWithoutScripting(manager);

    Page staff = visitors.withoutScripting();
    signIn(staff, texts(carepost), "riverside.navigator");
    String ring =
        staff.locator("[name=template] option:has-text('Ring us')").first().getAttribute("value");
    staff.locator("[name=template]").selectOption(ring);
    staff.locator("button[name=use]").click();
    assertThat(staff.locator("[name=words]"))
        .hasValue(Pattern.compile("Hello .*Riverside Surgery: please ring 0.*"));
    assertThat(staff.locator("[name=kind][value=INVITATION]")).isChecked();
    Axe.checkWithoutScripting(staff);
    send(staff);
    assertThat(staff.locator("main")).containsText("Your text will be sent");
    Axe.checkWithoutScripting(staff);

    manager.locator("a:has-text('Change: Ring us')").first().click();
    manager.locator("button[formaction$=retirement]").click();
    assertThat(manager.locator("main")).containsText("Not used");
  }

  private static void signIn(Page page, String path, String username) {
    page.navigate(path);
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill(WireVisitor.PASSWORD);
    page.locator("main form button").click();
  }

  private static String texts(RunningCarepost carepost) {
    return "/patients/" + BookedAppointment.at(carepost).patient() + "/texts";
  }

  private static String counted(Page page) {
    return page.locator("[data-compose-cost]").innerText()
        + page.locator("[data-compose-dear]").textContent();
  }

  private static void send(Page page) {
    page.locator("form[data-compose] > div > button:not([formaction])").click();
  }
}
