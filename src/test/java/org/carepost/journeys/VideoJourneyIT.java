package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class VideoJourneyIT {
  @Test
  @Epic({"E00039", "E00041", "E00043", "E00062", "E00071", "E00073", "E00074"})
  void two_people_meet_see_each_other_and_part(RunningCarepost carepost, Visitors visitors) {
    VideoSteps clinician = clinician(visitors);
    VideoSteps ada = phone(visitors, VideoSteps.CAMERA_AND_MICROPHONE);
    VideoSteps next = phone(visitors, VideoSteps.CAMERA_AND_MICROPHONE);
    meet(carepost, clinician, ada, "07700900701");
    InvitedCall later =
        InvitedCall.about(carepost, VideoRoomIT.requestOf("07700900706", carepost), "07700900706");
    next.comeToTheWaitingRoom(later.link());

    clinician.see("Ada Byron");
    ada.see("Dr Amara Okafor");
    Axe.check(ada.page());
    Axe.check(clinician.page());

    // each side is told what the other switches off
    ada.press("microphone");
    assertThat(clinician.saidOf("Ada Byron")).containsText("microphone off");
    ada.press("camera");
    assertThat(clinician.saidOf("Ada Byron")).containsText("no picture");

    // the picture is given up before the sound
    ada.press("camera");
    ada.isWeak();
    assertThat(ada.state()).containsText("Your picture is paused so that the others hear you");
    assertThat(clinician.saidOf("Ada Byron")).containsText("picture paused to keep the sound");

    // who leaves can come back
    ada.press("leave");
    assertThat(clinician.state()).containsText("Ada Byron has left");
    assertThat(ada.main()).containsText("You have left the call");
    Axe.check(ada.page());
    ada.page().locator("a[href$='/call']").click();
    clinician.see("Ada Byron");

    // and the clinician ends it for both
    clinician.end("ENDED");
    assertThat(ada.main()).containsText("The call has ended");
    Axe.check(ada.page());
    Axe.check(clinician.page());

    // the next one comes in from there
    clinician.page().locator("form[action='/video/" + later.call() + "/admission'] button").click();
    next.comeIn();
    clinician.see("Ada Lovelace");
    clinician.end("ENDED");
  }

  @Test
  void a_refused_camera_leaves_the_sound_and_says_so(RunningCarepost carepost, Visitors visitors) {
    VideoSteps clinician = clinician(visitors);
    VideoSteps ada = phone(visitors, List.of("microphone"));
    meet(carepost, clinician, ada, "07700900702");

    ada.see("Dr Amara Okafor");
    assertThat(ada.main()).containsText("Sound only: the others hear you but do not see you.");
    assertThat(ada.main()).containsText("Your camera is blocked.");
    assertThat(clinician.saidOf("Ada Byron")).containsText("no picture");
    Axe.check(ada.page());
    clinician.end("RUNG_INSTEAD");
    assertThat(ada.main()).containsText("We will ring you instead");
  }

  @Test
  @Epic("E00070")
  void the_device_test_gives_a_plain_verdict(RunningCarepost carepost, Visitors visitors) {
    VideoSteps clinician = clinician(visitors);
    clinician.invite("07700900703");
    VideoSteps ada = phone(visitors, VideoSteps.CAMERA_AND_MICROPHONE);
    String link = InvitedCall.linkOnTheHandset(carepost, "07700900703");
    Page page = ada.page();
    page.navigate("/v/" + link + "/device-test");
    page.locator("[data-act=start]").focus();
    page.keyboard().press("Enter");
    page.locator("[data-act=heard-good]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-line=connection]")).containsText("Works");
    assertThat(page.locator("[data-show=all]")).isVisible();
    Axe.check(page);
  }

  @Test
  void who_waits_can_leave_and_ask_for_a_text(RunningCarepost carepost, Visitors visitors) {
    VideoSteps clinician = clinician(visitors);
    clinician.invite("07700900704");
    VideoSteps ada = phone(visitors, VideoSteps.CAMERA_AND_MICROPHONE);
    ada.comeToTheWaitingRoom(InvitedCall.linkOnTheHandset(carepost, "07700900704"));
    ada.page().locator("button[name=text][value=yes]").click();
    assertThat(ada.main()).containsText("We will text you when it is your turn");
    Axe.check(ada.page());
    assertThat(clinician.main()).containsText("wants a text");
  }

  @Test
  void a_browser_without_WebRTC_is_told_plainly(RunningCarepost carepost, Visitors visitors) {
    VideoSteps clinician = clinician(visitors);
    VideoSteps ada = phone(visitors, VideoSteps.CAMERA_AND_MICROPHONE);
    ada.page().addInitScript("delete window.RTCPeerConnection");
    meet(carepost, clinician, ada, "07700900705");
    assertThat(ada.main()).containsText("This browser cannot make video calls");
    assertThat(ada.page().locator("main a[href^='tel:']").first()).isVisible();
  }

  private static VideoSteps clinician(Visitors visitors) {
    return new VideoSteps(visitors.atADesk(), VideoSteps.CAMERA_AND_MICROPHONE)
        .signIn("riverside.clinician");
  }

  private static VideoSteps phone(Visitors visitors, List<String> allowed) {
    return new VideoSteps(visitors.onAPhone(), allowed);
  }

  /** Ada is invited, waits and is let in. */
  private static void meet(
      RunningCarepost carepost, VideoSteps clinician, VideoSteps ada, String mobile) {
    clinician.invite(mobile);
    ada.comeToTheWaitingRoom(InvitedCall.linkOnTheHandset(carepost, mobile));
    clinician.admitFirst();
    assertThat(clinician.page()).hasURL(Pattern.compile(".*/video/.*"));
    ada.comeIn();
  }
}
