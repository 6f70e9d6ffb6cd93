package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An appointment gets another time: by the practice, and as the patient asks for it. */
@Journey
class RescheduleJourneyIT {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  @Test
  @Epic("E00234")
  void a_moved_appointment_is_told_and_reminded_of_again_at_its_new_time(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900783";
    TextedPatients.register(carepost, "9998000459", "Mae", mobile);
    Instant old = Instant.now().plus(Duration.ofHours(20));
    TextedPatients.Booking booking = new TextedPatients.Booking("9998000459", carepost);
    booking.at(old).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    Page phone = visitors.onAPhone();
    heard(phone, mobile, 1, "costs the NHS", old);

    // in the practice's system it gets a time that is to be reminded of soon
    Instant moved = ZonedDateTime.now(LONDON).plusDays(1).plusSeconds(40).toInstant();
    booking.at(moved).is("BOOKED", "");
    heard(phone, mobile, 2, "has changed your appointment. You now have", moved);
    heard(phone, mobile, 3, "costs the NHS", moved);

    // staff see that it was moved, and from when
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/appointments/patients?q=9998000459");
    desk.locator("main a[href*='/appointments/patients/']").first().click();
    desk.locator(".cp-appointments").first().locator("a").click();
    assertThat(desk.locator("main")).containsText("Moved from " + DAY.format(old.atZone(LONDON)));
  }

  @Test
  @Epic("E00234")
  void who_asks_for_another_time_frees_their_own_and_gets_the_new_one(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900784";
    TextedPatients.register(carepost, "hilltop", "9998000467", "Rhea", mobile);
    TextedPatients.register(carepost, "hilltop", "9998000491", "Wanda", "07700900789");
    TextedPatients.waits(carepost, "hilltop", "9998000491");
    TextedPatients.Booking booking = new TextedPatients.Booking("9998000467", carepost, "hilltop");
    booking.at(Duration.ofDays(10)).bookedBefore(Duration.ofMinutes(1)).is("BOOKED", "");
    Page phone = visitors.withoutScripting();
    String link = TextedPatients.link(carepost, mobile, "/a/");
    phone.navigate("/a/" + link);
    phone.locator("[name=born-day]").fill("27");
    phone.locator("[name=born-month]").fill("3");
    phone.locator("[name=born-year]").fill("1984");
    phone.locator("form[action$=opening] button").click();
    phone.locator("#actions summary").click();
    phone.locator("form[action$=cancellation] button").click();
    phone.locator("[name=times]").fill("Any afternoon");
    phone.locator("form[action$=rebooking] button").click();
    assertThat(phone.locator("main")).containsText("Your reference is");

    // the time can be somebody else's, and the wish is in the queue
    await("it is offered")
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        new WireVisitor(carepost.url()).get("/handset/07700900789").body())
                    .contains("Hello Wanda. Hilltop Surgery has a free time"));
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("hilltop.navigator");
    desk.locator(".cp-row:has-text('Rhea Texted') button").first().click();
    assertThat(desk.locator("main")).containsText("Any afternoon");

    // the practice's system gives it another time, and the old link leads there
    Instant moved = ZonedDateTime.now(LONDON).plusDays(11).with(LocalTime.of(14, 35)).toInstant();
    booking.at(moved).is("BOOKED", "");
    await("the new time is told")
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                new WireVisitor(carepost.url())
                    .get("/handset/" + mobile)
                    .body()
                    .contains("has changed your appointment"));
    phone.navigate("/a/" + link);
    assertThat(phone.locator("main")).containsText("14:35");
    assertThat(phone.locator("main")).containsText("Booked");
  }

  /** The newest of so many texts says this, of an appointment at that time. */
  private static void heard(Page phone, String mobile, int texts, String words, Instant start) {
    ZonedDateTime there = start.atZone(LONDON);
    String when = DAY.format(there) + " at " + TIME.format(there);
    await("hears " + words)
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> {
              phone.navigate("/handset/" + mobile);
              Assertions.assertThat(phone.locator(".cp-text").allInnerTexts()).hasSize(texts);
              Assertions.assertThat(phone.locator(".cp-text").first().innerText())
                  .contains(words, when);
            });
  }
}
