package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What happens before a video call begins. */
@Journey
class VideoBeforehandJourneyIT {
  @Test
  @Epic("E00061")
  void a_patient_says_what_would_help_and_the_clinician_sees_it_before_the_call(
      RunningCarepost carepost, Visitors visitors) {
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    InvitedCall call = InvitedCall.aboutNewRequest(carepost, "07700900787");
    ada.comeToTheWaitingRoom(call.link());
    Page phone = ada.page();
    phone.locator("summary:has-text('what would help you')").click();
    phone.locator("[name=need][value=FACE]").check();
    phone.locator("[name=need][value=WRITING]").check();
    ada.canBeUsedByAll();
    phone.locator("form[action$='/needs'] button").click();
    assertThat(ada.main()).containsText("You have told us what would help you");
    assertThat(phone.locator("[name=need]:checked")).hasCount(2);
    ada.canBeUsedByAll();

    // on the day's list, and beside the picture
    clinician.page().navigate("/video");
    assertThat(clinician.page().locator("tr[data-call='" + call.call() + "']"))
        .containsText("Asks for: your face to the camera (lip-reads), the chat (rather writes)");
    clinician.canBeUsedByAll();
    clinician.admit(call);
    ada.comeIn();
    clinician.see("Ada Lovelace");
    assertThat(clinician.page().locator(".cp-people").last()).containsText("the chat");

    // and the call offers it: writing instead of speaking, and a way in for an interpreter
    ada.write("I read your lips and write here");
    assertThat(clinician.chat()).containsText("I read your lips and write here");
    clinician.write("Hello Ada");
    assertThat(ada.chat()).containsText("Hello Ada");
    Assertions.assertThat(clinician.inviteByLink("INTERPRETER")).hasSize(22);
    clinician.end("ENDED");
  }

  @Test
  @Epic("E00072")
  void a_patient_is_reminded_an_hour_before_with_a_link_that_leads_to_the_call(
      RunningCarepost carepost, Visitors visitors) {
    String mobile = "07700900788";
    ZonedDateTime at =
        ZonedDateTime.now(ZoneId.of("Europe/London"))
            .plusSeconds(3_600 + 75)
            .truncatedTo(ChronoUnit.MINUTES); // more than an hour, but not much
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    Page desk = clinician.page();
    desk.navigate("/video/invitation");
    desk.locator("[name=given-name]").fill("Ada");
    desk.locator("[name=family-name]").fill("Byron");
    clinician.birthDate();
    desk.locator("[name=mobile]").fill(mobile);
    desk.locator("[name=when][value=later]").check();
    desk.locator("[name=on-day]").fill(String.valueOf(at.getDayOfMonth()));
    desk.locator("[name=on-month]").fill(String.valueOf(at.getMonthValue()));
    desk.locator("[name=on-year]").fill(String.valueOf(at.getYear()));
    desk.locator("[name=at]").fill(DateTimeFormatter.ofPattern("HH:mm").format(at));
    clinician.sendInvitation();
    String invitation = InvitedCall.linkOnTheHandset(carepost, mobile);

    String reminder = "Your video call with Riverside Surgery is ";
    await("the reminder arrives")
        .atMost(Duration.ofMinutes(4))
        .until(() -> handset(carepost, mobile).contains(reminder));
    Assertions.assertThat(handset(carepost, mobile))
        .containsPattern(reminder + ".*at " + at.toLocalTime())
        .containsOnlyOnce(reminder);
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    ada.page().navigate("/v/" + InvitedCall.newLink(carepost, mobile, invitation));
    ada.birthDate();
    ada.page().locator("main form button").click();
    assertThat(ada.main()).containsText("Go to the waiting room");
    assertThat(ada.main()).containsText(at.toLocalTime().toString());
    assertThat(ada.main()).containsText("Tell us what would help you in the call");
    ada.canBeUsedByAll();
  }

  private static String handset(RunningCarepost carepost, String mobile) {
    return new WireVisitor(carepost.url()).get("/handset/" + mobile).body();
  }
}
