package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class VideoJourneyIT {
  @Test
  @Epic({"E00039", "E00041", "E00043", "E00062", "E00071", "E00073", "E00074"})
  void two_people_meet_see_each_other_and_part(RunningCarepost carepost, Visitors visitors) {
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    VideoSteps next = VideoSteps.onAPhone(visitors);
    clinician.invite("07700900701");
    ada.comeToTheWaitingRoom(InvitedCall.linkOnTheHandset(carepost, "07700900701"));
    InvitedCall later = InvitedCall.aboutNewRequest(carepost, "07700900706");
    next.comeToTheWaitingRoom(later.link());
    clinician.admit("Ada Byron");
    ada.comeIn();

    clinician.see("Ada Byron");
    ada.see("Dr Amara Okafor");

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
    ada.canBeUsedByAll();
    ada.page().locator("a[href$='/call']").click();
    clinician.see("Ada Byron");

    // and the clinician ends it for both, and the next one comes in from there
    clinician.end("ENDED");
    assertThat(ada.main()).containsText("The call has ended");
    clinician.page().locator("form[action='/video/" + later.call() + "/admission'] button").click();
    next.comeIn();
    clinician.see("Ada Lovelace");
    clinician.end("ENDED");
  }

  @Test
  void a_refused_camera_leaves_the_sound_and_says_so(RunningCarepost carepost, Visitors visitors) {
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    VideoSteps ada = new VideoSteps(visitors.onAPhone(), List.of("microphone"));
    meet(carepost, clinician, ada, "07700900702");

    ada.see("Dr Amara Okafor");
    assertThat(ada.main()).containsText("Sound only: the others hear you but do not see you.");
    assertThat(ada.main()).containsText("Your camera is blocked.");
    assertThat(clinician.saidOf("Ada Lovelace")).containsText("no picture");
    ada.canBeUsedByAll();
    clinician.end("RUNG_INSTEAD");
    assertThat(ada.main()).containsText("We will ring you instead");
  }

  @Test
  @Epic("E00070")
  void the_device_test_gives_a_plain_verdict(RunningCarepost carepost, Visitors visitors) {
    InvitedCall call = InvitedCall.aboutNewRequest(carepost, "07700900703");
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    Page page = ada.page();
    page.navigate("/v/" + call.link());
    ada.canBeUsedByAll();
    page.navigate("/v/" + call.link() + "/device-test");
    ada.canBeUsedByAll();
    page.locator("[data-act=start]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-line=camera]")).containsText("Works");
    ada.canBeUsedByAll();
    page.locator("[data-act=heard-good]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-line=connection]")).containsText("Works");
    assertThat(page.locator("[data-show=all]")).isVisible();
    ada.canBeUsedByAll();
  }

  @Test
  void who_waits_sees_the_line_move_and_can_leave_and_be_texted(
      RunningCarepost carepost, Visitors visitors) {
    CallingSteps clinician = new CallingSteps(carepost, visitors.atADesk(), "riverside.clinician2");
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    VideoSteps next = VideoSteps.onAPhone(visitors);
    clinician.invite("07700900704");
    String link = InvitedCall.linkOnTheHandset(carepost, "07700900704");
    ada.comeToTheWaitingRoom(link);
    clinician.invite("07700900707");
    next.comeToTheWaitingRoom(InvitedCall.linkOnTheHandset(carepost, "07700900707"));
    assertThat(ada.main()).containsText("You are next. It runs on time.");
    assertThat(next.main()).containsText("1 person is before you.");
    next.canBeUsedByAll();
    clinician.page().navigate("/video");
    clinician.canBeUsedByAll();

    ada.page().locator("button[name=text][value=yes]").click();
    assertThat(ada.main()).containsText("We will text you when it is your turn");
    ada.canBeUsedByAll();
    assertThat(next.main()).containsText("You are next.");
    clinician.main().getByText("Text them that it is their turn").click();
    ada.page().navigate("/v/" + InvitedCall.newLink(carepost, "07700900704", link));
    ada.main().getByText("Go to the waiting room").click();
    assertThat(ada.main()).containsText("You are waiting for Dr Tom Whitmore");
  }

  @Test
  void a_patient_is_invited_from_an_appointment_to_its_time(
      RunningCarepost carepost, Visitors visitors) {
    BookedAppointment booked = BookedAppointment.at(carepost);
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    clinician.page().navigate("/appointments/" + booked.id());
    clinician.main().locator("a[href^='/video/invitation']").click();
    assertThat(clinician.main()).containsText(booked.who());
    assertThat(clinician.page().locator("[name=at]")).hasValue("11:05");
    clinician.canBeUsedByAll();
    clinician.page().locator("[name=mobile]").fill("07700900708");
    clinician.sendInvitation();

    VideoSteps patient = VideoSteps.onAPhone(visitors);
    patient.page().navigate("/v/" + InvitedCall.linkOnTheHandset(carepost, "07700900708"));
    assertThat(patient.main()).containsText("A video call with Riverside Surgery");
    patient.canBeUsedByAll();
  }

  @Test
  void a_browser_without_WebRTC_is_told_plainly(RunningCarepost carepost, Visitors visitors) {
    CallingSteps clinician = CallingSteps.atADesk(carepost, visitors);
    VideoSteps ada = VideoSteps.onAPhone(visitors);
    ada.page().addInitScript("delete window.RTCPeerConnection");
    meet(carepost, clinician, ada, "07700900705");
    assertThat(ada.main()).containsText("This browser cannot make video calls");
    assertThat(ada.page().locator("main a[href^='tel:']").first()).isVisible();
  }

  /** Ada is invited, waits and is let in. */
  private static void meet(
      RunningCarepost carepost, CallingSteps clinician, VideoSteps ada, String mobile) {
    InvitedCall call = InvitedCall.aboutNewRequest(carepost, mobile);
    ada.comeToTheWaitingRoom(call.link());
    clinician.admit(call);
    ada.comeIn();
  }
}
