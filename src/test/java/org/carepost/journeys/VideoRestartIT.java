package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a call outlives, and what happens to those who do not come to theirs. */
@Journey
@Order(MortalCarepost.LATE)
@ResourceLock(MortalCarepost.LOCK)
class VideoRestartIT {
  private static final String LATER =
      "update video_call set scheduled_for = utc_timestamp(6) - interval %d second where mobile = '%s'";

  @Test
  void a_call_goes_on_while_the_server_dies_and_nothing_written_is_lost(
      MortalCarepost mortal, Visitors visitors) {
    RunningCarepost carepost = mortal.carepost();
    InvitedCall call = InvitedCall.aboutNewRequest(carepost, "07700900731");
    InvitedCall missed = InvitedCall.aboutNewRequest(carepost, "07700900732");
    isLate(mortal, "+447700900731", 20);
    isLate(mortal, "+447700900732", 20);
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    VideoSteps ada = VideoSteps.onAPhone(visitors);

    ada.comeToTheWaitingRoom(call.link());
    assertThat(ada.main()).containsText("You are waiting for Dr Amara Okafor");
    assertThat(ada.main()).containsText("You are next");
    assertThat(ada.main()).containsText(Pattern.compile("It runs about 2\\d minutes late"));
    clinician.admit(call);
    ada.comeIn();
    clinician.see("Ada Lovelace");
    ada.write("I cannot find the word");
    assertThat(clinician.chat()).containsText("I cannot find the word");

    carepost.kill();
    assertThat(ada.state()).containsText("Connection lost");
    assertThat(clinician.state()).containsText("Connection lost");
    ada.see("Dr Amara Okafor");
    ada.write("Are you still there?");
    clinician.note("Rash on both arms for three days");
    carepost.start();

    assertThat(clinician.chat()).containsText("Are you still there?");
    assertThat(ada.state()).not().containsText("Connection lost");
    assertThat(clinician.state()).not().containsText("Connection lost");
    assertThat(clinician.page().locator("[data-note-state]")).containsText("Saved");
    clinician.see("Ada Lovelace");
    ada.see("Dr Amara Okafor");
    assertThat(clinician.chat()).containsText("I cannot find the word");
    clinician.end("RUNG_INSTEAD");
    assertThat(ada.main()).containsText("We will ring you instead");
    clinician.page().navigate("/triage/" + call.reference());
    assertThat(clinician.main()).containsText("Rash on both arms for three days");

    // who did not come to another call meanwhile is marked and texted, and can still come
    String link = InvitedCall.newLink(carepost, "07700900732", missed.link());
    clinician.page().navigate("/video");
    assertThat(row(clinician, missed)).containsText("Did not join");
    ada.comeToTheWaitingRoom(link);
    clinician.page().navigate("/video");
    assertThat(row(clinician, missed)).containsText("Waiting");
  }

  private static Locator row(CallingSteps clinician, InvitedCall call) {
    return clinician.page().locator("tr[data-call='" + call.call() + "']");
  }

  private static void isLate(MortalCarepost mortal, String mobile, int minutes) {
    mortal
        .schema()
        .committed(
            entities ->
                entities
                    .createNativeQuery(LATER.formatted(minutes * 60 + 5, mobile))
                    .executeUpdate());
  }
}
