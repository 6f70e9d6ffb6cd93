package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Staff write texts about appointments by hand. */
@Journey
class SessionTextsJourneyIT {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String OLIVE = "07700900780";
  private static final String OWEN = "07700900781";
  private static final String CLINICIAN = "Dr Session Texter";

  @Test
  @Epic("E00245")
  void staff_text_a_whole_session_or_one_patient_about_their_appointments(
      RunningCarepost carepost, Visitors visitors) {
    LocalDate day = LocalDate.now(LONDON).plusDays(12);
    book(carepost, "9998000416", "Olive", OLIVE, day.atTime(9, 10).atZone(LONDON).toInstant());
    book(carepost, "9998000424", "Owen", OWEN, day.atTime(9, 20).atZone(LONDON).toInstant());
    book(carepost, "9998000432", "Nora", "", day.atTime(9, 30).atZone(LONDON).toInstant());
    Page desk = visitors.withoutScripting();
    desk.navigate("/appointments?day=" + day);
    desk.locator("[name=username]").fill("riverside.navigator");
    desk.locator("[name=password]").fill(WireVisitor.PASSWORD);
    desk.locator("main form button").click();
    desk.navigate("/appointments?day=" + day);
    desk.locator("a[href$='all=yes']:has-text('" + CLINICIAN + "')").click();
    assertThat(desk.locator("[name=whom]:checked")).hasCount(2);
    assertThat(desk.locator("main")).containsText("Nora Texted: no mobile number is known");
    Axe.checkWithoutScripting(desk);

    // a bare greeting is sent to nobody
    assertThat(desk.locator("main")).containsText("This text goes to 2 patients.");
    press(desk, "Send");
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("after the greeting");
    assertThat(desk.locator("[name=words]")).hasValue(Pattern.compile("^Hello \\{name}.*:$"));

    // what cannot be filled in is not sent, and nothing typed is lost
    desk.locator("[name=words]").fill("Hello {name}. {practise}: we run late");
    press(desk, "Send");
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("{practise}");
    assertThat(desk.locator("[name=words]")).hasValue("Hello {name}. {practise}: we run late");
    assertThat(desk.locator("[name=whom]:checked")).hasCount(2);
    Axe.checkWithoutScripting(desk);

    // each gets their own name and time
    desk.locator("[name=words]").fill("Hello {name}. {practice}: {with} runs late on {when}");
    press(desk, "Preview");
    assertThat(desk.locator(".cp-phone"))
        .containsText("Hello Olive. Riverside Surgery: Dr Session Texter runs late on ");
    press(desk, "Send");
    assertThat(desk.locator("main")).containsText("2 texts are on their way");
    assertThat(desk.locator("h1")).containsText("Appointments");
    Axe.checkWithoutScripting(desk);
    heard(carepost, OLIVE, "Hello Olive. Riverside Surgery: " + CLINICIAN + " runs late on");
    heard(carepost, OLIVE, "at 09:10");
    heard(carepost, OWEN, "Hello Owen. Riverside Surgery: " + CLINICIAN + " runs late on");
    heard(carepost, OWEN, "at 09:20");

    // from the page of one appointment it is for that patient
    desk.locator(".cp-row a:has-text('Olive')").click();
    assertThat(desk.locator("main")).containsText("Words of staff");
    desk.locator("main a[href$='/texts']").click();
    assertThat(desk.locator("[name=whom]:checked")).hasCount(1);
    desk.locator("[name=words]").fill("{name}, {practice} asks you to come to the side door");
    press(desk, "Send");
    heard(carepost, OLIVE, "Olive, Riverside Surgery asks you to come to the side door");
    Assertions.assertThat(handset(carepost, OWEN)).doesNotContain("side door");
  }

  private static void book(
      RunningCarepost carepost, String number, String name, String mobile, Instant start) {
    TextedPatients.register(carepost, number, name, mobile);
    new TextedPatients.Booking(number, carepost)
        .at(start)
        .bookedBefore(Duration.ofDays(3))
        .with(CLINICIAN)
        .is("BOOKED", "");
  }

  private static void press(Page desk, String words) {
    desk.locator("form[action$='/texts'] button:has-text('" + words + "')").click();
  }

  private static void heard(RunningCarepost carepost, String mobile, String words) {
    await("hears " + words)
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> Assertions.assertThat(handset(carepost, mobile)).contains(words));
  }

  private static String handset(RunningCarepost carepost, String mobile) {
    return new WireVisitor(carepost.url()).get("/handset/" + mobile).body();
  }
}
