package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.carepost.navigation.AService;
import org.junit.jupiter.api.Test;

@Journey
class CurationJourneyIT {
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(45_000);

  @Test
  @Epic("C37E6")
  void a_manager_adds_a_service_says_more_of_it_and_takes_it_away(
      RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.manager");
    desk.navigate("/navigate");
    desk.locator(".cp-submenu a[href='/settings/directory']").click();
    Axe.check(desk);

    // what cannot be is said, and what was typed is still there
    desk.locator("[name=name]").fill("Samovar Warm Room");
    desk.locator("[name=kind]").selectOption("warm-space");
    desk.locator("[name=postcode]").fill("somewhere");
    desk.locator("main form button").last().click();
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("Enter a postcode");
    assertThat(desk.locator("[name=name]")).hasValue("Samovar Warm Room");
    Axe.check(desk);
    desk.locator("[name=postcode]").fill("cp5 5ab");
    desk.locator("[name=reason]").fill("The library told us");
    desk.locator("main form button").last().click();
    assertThat(desk).hasURL(Pattern.compile(".*/settings/directory/[0-9a-f-]{36}.*"));
    assertThat(desk.locator("main")).containsText("The library told us");
    final String page = desk.url().replaceFirst("\\?.*", "").replaceFirst("^[^/]*//[^/]*", "");

    // each with a reason
    Locator phone = form(desk, "corrected");
    phone.locator("[name=corrected-field]").selectOption("phone");
    phone.locator("[name=corrected-value]").fill("01632 960555");
    phone.locator("button").click();
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("Enter a reason");
    assertThat(desk.locator("[name=corrected-value]")).hasValue("01632 960555");
    Axe.check(desk);
    desk.locator("[name=corrected-reason]").fill("They have a new number");
    desk.locator("form:has([value=corrected]) button").click();
    assertThat(desk.locator("table")).containsText("01632 960555");

    desk.navigate("/settings/directory?q=samovar");
    assertThat(desk.locator("main")).containsText("Samovar Warm Room");
    Axe.check(desk);
    WireVisitor lakeside = new WireVisitor(carepost.url()).signIn("lakeside.manager");
    Assertions.assertThat(lakeside.get(page).statusCode()).isEqualTo(404);

    desk.navigate(page);
    form(desk, "retired").locator("[name=retired-reason]").fill("It has closed for good");
    desk.locator("form:has([value=retired]) button").click();
    assertThat(desk.locator("main")).containsText("It has closed for good");
    Axe.check(desk);
    desk.navigate("/settings/directory?q=samovar");
    assertThat(desk.locator("main")).not().containsText("Samovar Warm Room");
  }

  @Test
  @Epic("C37E5")
  void a_manager_sends_a_file_and_sees_what_became_of_it(Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.manager");
    desk.navigate("/settings/directory");
    desk.locator("a[href='/settings/directory/imports']").click();
    Axe.check(desk);
    send(desk, "");
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("Enter whose services");
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("Choose a file");
    Axe.check(desk);

    choose(desk, AService.page(AService.called("Samovar Reading Room").with("minimum_age", "x")));
    send(desk, "Wolds library");
    assertThat(desk.locator("[data-progress]")).containsText("1 of them with a fault", SOON);
    assertThat(desk.locator("table")).containsText("this is not a number");
    Axe.check(desk);

    desk.navigate("/settings/directory/imports");
    choose(desk, AService.page(AService.called("Samovar Reading Room")));
    send(desk, "Wolds library");
    assertThat(desk.locator("[data-progress]")).containsText("1 service. 1 new", SOON);
    desk.navigate("/settings/directory/imports");
    assertThat(desk.locator("table")).containsText("Wolds library, sent by");
    Axe.check(desk);
  }

  private static void choose(Page page, String file) {
    page.locator("[name=file]")
        .setInputFiles(new FilePayload("services.json", "application/json", file.getBytes(UTF_8)));
  }

  private static void send(Page page, String source) {
    page.locator("[name=source]").fill(source);
    page.locator("form[enctype] button").click();
  }

  /** The form for one thing to say, opened. */
  private static Locator form(Page page, String what) {
    Locator details = page.locator("details:has([value=" + what + "])");
    details.locator("summary").click();
    return details;
  }
}
