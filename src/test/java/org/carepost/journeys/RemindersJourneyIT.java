package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What patients hear of their appointments, and what they can do about it. */
@Journey
class RemindersJourneyIT {
  @Test
  @Epic("E00306")
  void who_cannot_come_says_so_by_the_link_and_asks_for_another_time(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900771";
    TextedPatients.register(carepost, "9998000033", "Ines", mobile);
    new TextedPatients.Booking("9998000033", carepost)
        .at(Duration.ofDays(-10))
        .bookedBefore(Duration.ofDays(20))
        .is("ATTENDED", "");
    new TextedPatients.Booking("9998000033", carepost)
        .at(Duration.ofDays(20))
        .bookedBefore(Duration.ofDays(3))
        .is("BOOKED", "");
    TextedPatients.book(carepost, "9998000033", 10, "10:35");
    Page phone = visitors.withoutScripting();
    String path = "/a/" + TextedPatients.link(carepost, mobile, "/a/");
    phone.navigate(path + "/calendar");
    assertThat(phone.locator("h1")).containsText("date of birth");
    Axe.checkWithoutScripting(phone);
    giveBirthDate(phone, "1985");
    assertThat(phone.locator("main")).containsText("4");
    Axe.checkWithoutScripting(phone);
    giveBirthDate(phone, "1984");
    assertThat(phone.locator("h1")).containsText("Your appointment");
    assertThat(listed(phone, "Your other appointments to come")).hasCount(1);
    assertThat(listed(phone, "Your past appointments")).containsText("Attended");
    Assertions.assertThat(calendar(phone)).contains("BEGIN:VEVENT", "METHOD:PUBLISH");
    Axe.checkWithoutScripting(phone);
    phone.locator("#actions summary").click();
    phone.locator("form[action$=cancellation] button").click();
    assertThat(phone.locator("main")).containsText("Your appointment is cancelled");
    phone.locator("[name=times]").fill("Any morning");
    phone.locator("form[action$=rebooking] button").click();
    assertThat(phone.locator("main")).containsText("Your reference is");
    Axe.checkWithoutScripting(phone);
    await("the case is in the queue")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                Assertions.assertThat(
                        new WireVisitor(carepost.url())
                            .signIn("riverside.navigator")
                            .get("/triage")
                            .body())
                    .contains("Ines Texted"));
  }

  private static Locator listed(Page phone, String heading) {
    return phone.locator("h2:text-is('" + heading + "') + ul > li");
  }

  private static String calendar(Page phone) {
    Download file = phone.waitForDownload(phone.getByText("Add it to your calendar")::click);
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_moved_appointment_is_told_and_its_old_link_shows_it_as_it_is_now(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900772";
    TextedPatients.register(carepost, "9998000041", "Mona", mobile);
    String id = TextedPatients.book(carepost, "9998000041", 10, "11:35");
    String link = TextedPatients.link(carepost, mobile, "/a/");
    TextedPatients.book(carepost, id, "9998000041", 11, "12:45");
    await("the change is told")
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                new WireVisitor(carepost.url())
                    .get("/handset/" + mobile)
                    .body()
                    .contains("has changed your appointment"));
    Page phone = visitors.onAPhone();
    phone.navigate("/a/" + link);
    giveBirthDate(phone, "1984");
    assertThat(phone.locator("main")).containsText("12:45");
    Axe.check(phone);
  }

  @Test
  @Epic({"E00244", "E00246"})
  void what_becomes_of_an_appointment_is_told_by_itself(RunningCarepost carepost) {
    String mobile = "07700900773";
    TextedPatients.register(carepost, "9998000068", "Nils", mobile);
    TextedPatients.Booking booking = new TextedPatients.Booking("9998000068", carepost);
    booking.at(Duration.ofHours(20)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    heard(carepost, mobile, "A missed appointment costs the NHS");
    booking.is("CANCELLED", "PRACTICE");
    heard(carepost, mobile, "had to cancel your appointment");
    TextedPatients.Booking other = new TextedPatients.Booking("9998000068", carepost);
    other.at(Duration.ofHours(40)).bookedBefore(Duration.ofMinutes(1)).is("BOOKED", "");
    heard(carepost, mobile, "has booked you");
    TextedPatients.Booking missed = new TextedPatients.Booking("9998000068", carepost);
    missed.at(Duration.ofHours(-3)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    missed.is("DNA", "");
    heard(carepost, mobile, "You missed your appointment");
  }

  private static void heard(RunningCarepost carepost, String mobile, String words) {
    await("hears " + words)
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> new WireVisitor(carepost.url()).get("/handset/" + mobile).body().contains(words));
  }

  @Test
  void a_time_that_is_given_up_is_taken_by_the_link_of_the_offer(
      RunningCarepost carepost, Visitors visitors) {
    TextedPatients.of(carepost);
    String offer = TextedPatients.offerToOlga(carepost);
    Page phone = visitors.withoutScripting();
    phone.navigate("/o/" + offer);
    Axe.checkWithoutScripting(phone);
    giveBirthDate(phone, "1984");
    assertThat(phone.locator("h1")).containsText("A free time for you");
    Axe.checkWithoutScripting(phone);
    phone.locator("button[value=yes]").click();
    assertThat(phone.locator("main")).containsText("It is yours");
    Axe.checkWithoutScripting(phone);
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/appointments/waiting");
    assertThat(desk.locator("main")).containsText("Taken from the waiting list");
    Axe.check(desk);
  }

  private static void giveBirthDate(Page phone, String year) {
    phone.locator("[name=born-day]").fill("27");
    phone.locator("[name=born-month]").fill("3");
    phone.locator("[name=born-year]").fill(year);
    phone.locator("form[action$=opening] button").click();
  }
}
