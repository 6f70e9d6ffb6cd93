package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@Journey
class WorkJourneyIT {
  @Test
  @Epic({"E00379", "E00374"})
  void a_text_back_joins_the_request_and_one_from_nowhere_is_taken_and_dealt_with(
      RunningCarepost carepost, Visitors visitors) {
    AnsweredCase answered = AnsweredCase.at(carepost);
    Page phone = visitors.onAPhone();
    text(phone, answered.mobile(), "It still hurts");
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.clinician");
    desk.navigate("/triage/" + answered.reference().replace("-", ""));
    assertThat(desk.locator(".cp-thread")).containsText("It still hurts");

    String stranger = mobile();
    text(phone, stranger, "Who is this?");
    desk.navigate("/messages");
    Axe.check(desk);
    Locator unknown = form(desk, "taking", stranger);
    assertThat(unknown).not().containsText("Who is this?");
    unknown.locator("button").click();
    assertThat(desk.locator("main")).containsText("Who is this?");
    Axe.check(desk);
    section(desk, stranger).locator("form[action$=completion] button").click();
    assertThat(desk.locator("main")).not().containsText("Who is this?");
  }

  @Test
  void a_patient_whom_a_text_does_not_reach_is_rung(RunningCarepost carepost, Visitors visitors) {
    String mobile = mobile();
    text(visitors.onAPhone(), mobile, "STOP");
    WireVisitor visitor = new WireVisitor(carepost.url());
    String reference =
        WireVisitor.json(
                new Submission(AnsweredCase.PRACTICE, UUID.randomUUID().toString(), mobile)
                    .sendBy(visitor))
            .getString("reference");
    Page desk = visitors.atADesk();
    new StaffSteps(desk).signIn("riverside.navigator");
    await("the confirmation is kept back")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              desk.navigate("/triage/calls");
              return section(desk, mobile).count() == 1;
            });
    assertThat(section(desk, mobile).locator("a[href^='tel:']")).hasText(shown(mobile));
    Axe.check(desk);
    section(desk, mobile).locator("a[href^='/triage/']").click();
    assertThat(desk.locator(".cp-open")).containsText("Ring");
    Axe.check(desk);
    desk.locator(".cp-open form[action$=completion] button").click();
    assertThat(desk.locator(".nhsuk-notification-banner")).containsText("has been rung");
    assertThat(section(desk, mobile)).hasCount(0);
    desk.navigate("/triage/" + reference.replace("-", ""));
    assertThat(desk.locator(".cp-open .cp-flag")).hasCount(0);
  }

  private static void text(Page phone, String mobile, String words) {
    phone.navigate("/handset/" + mobile);
    phone.locator("[name=words]").fill(words);
    phone.locator("main form button").click();
    phone.waitForURL("**/handset/+44*");
    Axe.check(phone);
  }

  private static Locator form(Page desk, String action, String mobile) {
    return desk.locator(
        "form[action$=" + action + "]", new Page.LocatorOptions().setHasText(shown(mobile)));
  }

  private static Locator section(Page desk, String mobile) {
    return desk.locator(
        "main section:not(:has(section))", new Page.LocatorOptions().setHasText(shown(mobile)));
  }

  private static String shown(String mobile) {
    return mobile.substring(0, 5) + " " + mobile.substring(5);
  }

  private static String mobile() {
    return "07400%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
  }
}
