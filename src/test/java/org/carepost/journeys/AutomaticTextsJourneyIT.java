package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** By which rules patients hear of their appointments, and what else than a text can be. */
@Journey
class AutomaticTextsJourneyIT {
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String TESS = "Tess Texted";

  @Test
  @Epic("E00378")
  void a_manager_chooses_what_is_told_by_itself_and_when_and_it_counts_at_once(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900785";
    TextedPatients.register(carepost, "lakeside", "9998000475", "Vic", mobile);
    Page staff = visitors.atADesk();
    new StaffSteps(staff).signIn("lakeside.navigator");
    staff.navigate("/settings/reminders");
    assertThat(staff.locator("main")).containsText("their appointment is booked");
    assertThat(staff.locator("main form")).hasCount(0);
    Axe.check(staff);

    Page manager = visitors.withoutScripting();
    manager.navigate("/settings/reminders");
    manager.locator("[name=username]").fill("lakeside.manager");
    manager.locator("[name=password]").fill(WireVisitor.PASSWORD);
    manager.locator("main form button").click();
    Axe.checkWithoutScripting(manager);
    try {
      choose(manager, false);
      assertThat(manager.locator("main")).containsText("Chosen by Mark Tully");
      booked(carepost, 20, Duration.ofDays(3));
      booked(carepost, 44, Duration.ofMinutes(1));
      // nothing is told, though other rules go on
      TextedPatients.Booking missed =
          new TextedPatients.Booking("9998000475", carepost, "lakeside");
      missed.at(Duration.ofHours(-3)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
      missed.is("DNA", "");
      heard(carepost, mobile, "You missed your appointment");
      Assertions.assertThat(handset(carepost, mobile))
          .doesNotContain("has booked you")
          .doesNotContain("You have a telephone appointment");
    } finally {
      choose(manager, true);
    }
    // what was booked before is reminded of by the new rule
    heard(carepost, mobile, "You have a telephone appointment");
    booked(carepost, 45, Duration.ofMinutes(1));
    heard(carepost, mobile, "has booked you");
  }

  /** Whether bookings are told, and reminders go a day before. */
  private static void choose(Page manager, boolean on) {
    manager.navigate("/settings/reminders");
    manager.locator("[name=told][value=BOOKED]").setChecked(on);
    manager.locator("[name=steps-2][value=P1D]").setChecked(on);
    manager.locator("form[action='/settings/reminders'] button").click();
    assertThat(manager.locator("main")).containsText("It counts from now on");
  }

  private static void booked(RunningCarepost carepost, int hours, Duration ago) {
    new TextedPatients.Booking("9998000475", carepost, "lakeside")
        .at(Duration.ofHours(hours))
        .bookedBefore(ago)
        .is("BOOKED", "");
  }

  @Test
  @Epic("S00007")
  void a_patient_is_told_by_text_or_by_phone_or_letter_as_they_like_it_best(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900786";
    TextedPatients.register(carepost, "9998000483", "Tess", mobile);
    TextedPatients.Booking booking = new TextedPatients.Booking("9998000483", carepost);
    booking.at(Duration.ofHours(20)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    heard(carepost, mobile, "You have a telephone appointment");

    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    desk.navigate("/appointments/patients?q=9998000483");
    desk.locator("main a[href*='/appointments/patients/']").first().click();
    desk.locator("main a[href$='/contact']").click();
    like(desk, "TELEPHONE");
    booking.is("CANCELLED", "PRACTICE");
    listed(desk, TESS, "Phone call", "07700 900786", "Tell them that we had to cancel");
    Axe.check(desk);
    section(desk).locator("form button").click();
    assertThat(section(desk)).hasCount(0);

    TextedPatients.Booking other = new TextedPatients.Booking("9998000483", carepost);
    other.at(Duration.ofHours(21)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    listed(desk, TESS, "Phone call", "07700 900786", "Remind them");
    desk.navigate("/appointments/patients?q=9998000483");
    desk.locator("main a[href*='/appointments/patients/']").first().click();
    desk.locator("main a[href$='/contact']").click();
    like(desk, "LETTER");
    other.is("CANCELLED", "PRACTICE");
    listed(desk, TESS, "Letter", "Tell them that we had to cancel");
    assertThat(section(desk)).hasCount(1);
    assertThat(section(desk).locator("a[href^='tel:']")).hasCount(0);
    Assertions.assertThat(handset(carepost, mobile)).doesNotContain("had to cancel");
  }

  @Test
  @Epic("S00007")
  void whom_no_text_reaches_is_told_by_phone_that_the_practice_had_to_cancel(
      RunningCarepost carepost, Visitors visitors) {
    String stopped = "07700900775";
    TextedPatients.register(carepost, "9998000505", "Nora", "");
    TextedPatients.register(carepost, "9998000513", "Stan", stopped);
    TextedPatients.Booking hers = new TextedPatients.Booking("9998000505", carepost);
    hers.at(Duration.ofHours(22)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    TextedPatients.Booking his = new TextedPatients.Booking("9998000513", carepost);
    his.at(Duration.ofHours(23)).bookedBefore(Duration.ofDays(3)).is("BOOKED", "");
    heard(carepost, stopped, "You have a telephone appointment");
    Page phone = visitors.onAPhone();
    phone.navigate("/handset/" + stopped);
    phone.locator("[name=words]").fill("STOP");
    phone.locator("main form button").click();
    phone.waitForURL("**/handset/+44*");

    hers.is("CANCELLED", "PRACTICE");
    his.is("CANCELLED", "PRACTICE");
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    listed(desk, "Stan Texted", "Phone call", "07700 900775", "Tell them that we had to cancel");
    listed(desk, "Nora Texted", "Phone call", "No mobile number", "Tell them that we had to");
    Axe.check(desk);
    Assertions.assertThat(handset(carepost, stopped)).doesNotContain("had to cancel");
  }

  private static void like(Page desk, String channel) {
    desk.locator("[name=kind]").selectOption("REMINDER");
    desk.locator("[name=channel]").selectOption(channel);
    desk.locator("[name=wish][value=PREFERENCE]").check();
    desk.locator("form[action$=wishes] button").click();
    assertThat(desk.locator("main")).containsText("Recorded");
  }

  private static void listed(Page desk, String... words) {
    await("it is to be told")
        .atMost(SOON)
        .untilAsserted(
            () -> {
              desk.navigate("/appointments/telling");
              Assertions.assertThat(desk.locator("main section").allInnerTexts())
                  .anyMatch(it -> Arrays.stream(words).allMatch(it::contains));
            });
  }

  private static Locator section(Page desk) {
    return desk.locator("main section", new Page.LocatorOptions().setHasText(TESS));
  }

  private static void heard(RunningCarepost carepost, String mobile, String words) {
    await("hears " + words)
        .atMost(SOON)
        .untilAsserted(() -> Assertions.assertThat(handset(carepost, mobile)).contains(words));
  }

  private static String handset(RunningCarepost carepost, String mobile) {
    return new WireVisitor(carepost.url()).get("/handset/" + mobile).body();
  }
}
