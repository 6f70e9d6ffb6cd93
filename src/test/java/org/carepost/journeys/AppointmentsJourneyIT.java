package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class AppointmentsJourneyIT {
  private static final String HEADING =
      "externalId,nhsNumber,start,end,clinician,location,mode,bookedAt\n";

  @Test
  @Epic({"E00223", "E00224"})
  void the_desk_marks_who_came_with_one_key_and_takes_it_back(
      RunningCarepost carepost, Visitors visitors) {
    BookedAppointment booked = BookedAppointment.at(carepost);
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/appointments?day=" + booked.day());
    Axe.check(desk);

    desk.locator("#a-" + booked.id()).focus();
    desk.keyboard().press("a");
    assertThat(desk).hasURL(Pattern.compile(".*done=ARRIVED.*"));
    assertThat(desk.locator("#a-" + booked.id())).isFocused();
    desk.keyboard().press("j");
    assertThat(desk.locator(".cp-row__open:focus")).hasCount(1); // a row, not a button in one
    assertThat(row(desk, booked)).containsText("Arrived");
    Axe.check(desk);
    row(desk, booked).locator("button").click();
    assertThat(row(desk, booked)).containsText("Booked");
    assertThat(row(desk, booked).locator("button[value=ARRIVED]")).hasCount(1);
    assertThat(row(desk, booked).locator("button[value=DNA]")).hasCount(0); // not before it begins
    desk.locator("#a-" + booked.id()).click();
    assertThat(desk.locator("main")).containsText("Arrived, by Jess Harding");
    Axe.check(desk);
    desk.locator("main a[href*='/patients/']").click();
    assertThat(desk.locator("main")).containsText("To come");
    Axe.check(desk);
  }

  @Test
  @Epic("E00223")
  void without_scripting_the_buttons_do_the_same_and_it_can_be_cancelled(
      RunningCarepost carepost, Visitors visitors) {
    BookedAppointment booked = BookedAppointment.at(carepost);
    Page phone = visitors.withoutScripting();
    phone.navigate("/appointments/" + booked.id());
    phone.locator("[name=username]").fill("riverside.navigator");
    phone.locator("[name=password]").fill(WireVisitor.PASSWORD);
    phone.locator("main form button").click();
    phone.locator("button[value=ARRIVED]").click();
    assertThat(phone.locator("main")).containsText("Marked as arrived");
    Axe.checkWithoutScripting(phone);
    phone.locator("summary").click();
    phone.locator("[name=reason]").fill("Rang to say so");
    phone.locator("form[action$=cancellation] button").click();
    assertThat(phone.locator("main")).containsText("Rang to say so");
    Axe.checkWithoutScripting(phone);
  }

  @Test
  @Epic("E00236")
  void whoever_nobody_marked_by_the_end_of_the_day_did_not_attend(
      RunningCarepost carepost, Visitors visitors) {
    TextedPatients.register(carepost, "9998000408", "Dan", "07700900774");
    TextedPatients.Booking missed = new TextedPatients.Booking("9998000408", carepost);
    TextedPatients.Booking seen = new TextedPatients.Booking("9998000408", carepost);
    TextedPatients.Booking today = new TextedPatients.Booking("9998000408", carepost);
    missed.at(Duration.ofHours(-26)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    seen.at(Duration.ofHours(-27)).bookedBefore(Duration.ofDays(3)).is("ATTENDED", "");
    today.at(Duration.ofHours(26)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/appointments/patients?q=9998000408");
    desk.locator("main a[href*='/appointments/patients/']").first().click();
    Locator past = desk.locator(".cp-appointments").nth(1).locator("li");
    await("the day has ended")
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> {
              desk.reload();
              Assertions.assertThat(past.allInnerTexts())
                  .hasSize(2)
                  .anyMatch(it -> it.contains("Did not attend"))
                  .anyMatch(it -> it.contains("Attended"));
            });
    assertThat(desk.locator("main")).containsText("2 past appointments, 1 missed");
    assertThat(desk.locator(".cp-appointments").first()).containsText("Booked");
    past.filter(new Locator.FilterOptions().setHasText("Did not attend")).locator("a").click();
    assertThat(desk.locator("main")).containsText("Did not attend, by Carepost");
    desk.locator("button[value=ATTENDED]").click();
    assertThat(desk.locator("main")).containsText("Marked as attended");
  }

  @Test
  void a_file_with_a_line_in_latin_1_changes_nothing_and_says_which(RunningCarepost carepost) {
    HttpResponse<String> answer =
        send(carepost, HEADING + line("x1", "Zoë") + line("x2", "Dr Okafor"));
    Assertions.assertThat(answer.statusCode()).isEqualTo(422);
    Assertions.assertThat(answer.body())
        .contains("\"line\":2", "not-utf-8", "\"line\":3", "not-registered-here")
        .contains("\"applied\":false");
  }

  private static HttpResponse<String> send(RunningCarepost carepost, String csv) {
    return new WireVisitor(carepost.url())
        .takeToken("riverside.manager")
        .send(
            "POST",
            "/api/v1/practices/Y00001/appointments/imports",
            BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.ISO_8859_1)),
            Map.of("Content-Type", "text/csv"));
  }

  private static String line(String id, String clinician) {
    return id
        + ",9999999999,2026-03-10T09:10,2026-03-10T09:20,"
        + clinician
        + ",Riverside,HOME,2026-03-01T09:00\n";
  }

  private static Locator row(Page desk, BookedAppointment booked) {
    return desk.locator("li", new Page.LocatorOptions().setHas(desk.locator("#a-" + booked.id())));
  }
}
