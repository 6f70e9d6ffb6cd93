package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class ContactJourneyIT {
  @Test
  @Epic({"C7E1 AC1", "C7E1 AC2", "C7E2 AC1", "COM1", "COM2", "E00372"})
  void staff_record_consent_dissent_and_the_best_liked_channel_of_each_kind(
      RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate(contact(carepost));
    Axe.check(desk);

    record(desk, "REMINDER", "TEXT", "CONSENT");
    assertThat(row(desk, "Reminders")).containsText("Yes");
    record(desk, "REMINDER", "EMAIL", "CONSENT");
    record(desk, "REMINDER", "LETTER", "PREFERENCE");
    assertThat(row(desk, "Reminders")).containsText("Likes best");
    assertThat(row(desk, "Invitations and offers")).not().containsText("Likes best");
    record(desk, "REMINDER", "TEXT", "DISSENT");
    assertThat(row(desk, "Reminders").locator("td").first()).containsText("No");
    assertThat(row(desk, "Reminders").locator("td").nth(1)).containsText("Yes");
    assertThat(desk.locator(".cp-history"))
        .containsText("Reminders, Text: does not agree. Recorded by Jess Harding");
    assertThat(desk.locator(".cp-history"))
        .containsText("Reminders, Text: agrees. Recorded by Jess Harding");
    Axe.check(desk);
  }

  @Test
  void without_scripting_what_is_missing_is_said_and_what_was_chosen_stays(
      RunningCarepost carepost, Visitors visitors) {
    Page phone = visitors.withoutScripting();
    phone.navigate(contact(carepost));
    phone.locator("[name=username]").fill("riverside.navigator");
    phone.locator("[name=password]").fill(WireVisitor.PASSWORD);
    phone.locator("main form button").click();
    phone.locator("[name=kind]").selectOption("CAMPAIGN");
    phone.locator("form[action$=wishes] button").click();
    assertThat(phone.locator(".nhsuk-error-summary")).containsText("Choose what the patient said");
    assertThat(phone.locator("[name=kind]")).hasValue("CAMPAIGN");
    Axe.checkWithoutScripting(phone);

    phone.locator("[name=bar][value=UNSAFE]").check();
    phone.locator("form[action$=bars] button").click();
    assertThat(phone.locator("main")).containsText("Do not text");
    phone.locator("[name=bar][value=UNSAFE]").uncheck();
    phone.locator("form[action$=bars] button").click();
    assertThat(phone.locator("main")).not().containsText("Do not text");
    Axe.checkWithoutScripting(phone);
  }

  @Test
  void programs_record_and_read_the_same(RunningCarepost carepost) {
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.navigator");
    String wishes =
        "/api/v1/practices/Y00001/patients/"
            + BookedAppointment.at(carepost).patient()
            + "/contact/wishes";
    String said = "{\"kind\":\"CAMPAIGN\",\"channel\":\"TEXT\",\"wish\":\"%s\"}";
    Assertions.assertThat(
            program.postJson(wishes, said.formatted("DISSENT"), Map.of()).statusCode())
        .isEqualTo(204);
    Assertions.assertThat(program.postJson(wishes, said.formatted("NEVER"), Map.of()).body())
        .contains("/wish")
        .doesNotContain("NEVER");
    JsonObject newest =
        WireVisitor.json(program.get(wishes)).getJsonArray("items").getJsonObject(0);
    Assertions.assertThat(newest.getString("wish")).isEqualTo("DISSENT");
    Assertions.assertThat(newest.getString("recordedBy")).isEqualTo("Jess Harding");
  }

  private static String contact(RunningCarepost carepost) {
    return "/patients/" + BookedAppointment.at(carepost).patient() + "/contact";
  }

  private static void record(Page desk, String kind, String channel, String wish) {
    desk.locator("[name=kind]").selectOption(kind);
    desk.locator("[name=channel]").selectOption(channel);
    desk.locator("[name=wish][value=" + wish + "]").check();
    desk.locator("form[action$=wishes] button").click();
    assertThat(desk).hasURL(Pattern.compile(".*done=yes"));
  }

  private static Locator row(Page desk, String kind) {
    return desk.locator("tr", new Page.LocatorOptions().setHasText(kind));
  }
}
