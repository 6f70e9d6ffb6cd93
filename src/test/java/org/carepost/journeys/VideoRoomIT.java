package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One call with all that can be done in it, and all that can happen to its network. */
@Journey
class VideoRoomIT {
  private static final String AMARA = "Dr Amara Okafor";
  private static final String ADA = "Ada Lovelace";
  private static final String MARIA = "Maria Lopez";
  private static final String OMAR = "Omar Haddad";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final String CAMERA =
      "() => document.querySelector('[data-self]').srcObject.getVideoTracks()[0]?.getSettings().deviceId";

  private CallingSteps clinician;
  private VideoSteps ada;
  private VideoSteps maria;
  private VideoSteps omar;

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  @Epic({
    "E00040", "E00042", "E00045", "E00048", "E00051", "E00053", "E00055", "E00063", "E00064",
    "E00066", "E00067", "E00068", "E00069", "E00087"
  })
  void four_meet_through_the_relay_and_do_all_that_can_be_done(
      RunningCarepost carepost, Coturn relay, Visitors visitors) {
    clinician = new CallingSteps(carepost, visitors.atADeskToBeShown(), "riverside.clinician");
    ada = VideoSteps.onAPhone(visitors);
    maria = VideoSteps.onAPhone(visitors);
    omar = VideoSteps.onAPhone(visitors);
    for (VideoSteps each : new VideoSteps[] {clinician, ada, maria, omar}) {
      each.throughTheRelayOnly();
    }
    InvitedCall call = InvitedCall.aboutNewRequest(carepost, "07700900710");
    ada.comeToTheWaitingRoom(call.link());
    clinician.admit(call);
    ada.comeIn();
    clinician.see(ADA);
    ada.see(AMARA);
    assertThat(clinician.waysOfThePicture()).containsOnly("relay");
    assertThat(ada.waysOfThePicture()).containsOnly("relay");

    theyOutliveALostNetwork(relay);
    othersAreInvitedAndLetIn(carepost);
    theyWriteAndShareFiles();
    screensAndCamerasAreShown();
    whatOthersMayDoIsSwitched();
    theyPart(call);
  }

  private void theyOutliveALostNetwork(Coturn relay) {
    relay.silentDuring(
        () -> {
          ada.page().context().setOffline(true);
          assertThat(clinician.saidOf(ADA)).containsText("connection lost, trying again");
          assertThat(ada.state()).containsText("Connection lost");
          ada.page().context().setOffline(false);
        });
    assertThat(ada.state()).not().containsText("Connection lost");
    clinician.see(ADA);
    ada.see(AMARA);
  }

  private void othersAreInvitedAndLetIn(RunningCarepost carepost) {
    maria.introduce(clinician.inviteByLink("CARER"), MARIA);
    clinician.inviteGuest("INTERPRETER", "07700900713");
    omar.introduce(InvitedCall.linkOnTheHandset(carepost, "07700900713"), OMAR);
    clinician.letIn(MARIA);
    maria.comeIn();
    clinician.letIn(OMAR);
    omar.comeIn();
    clinician.see(ADA, MARIA, OMAR);
    ada.see(AMARA, MARIA, OMAR);
    maria.see(ADA, AMARA, OMAR);
    omar.see(ADA, MARIA, AMARA);
    clinician.canBeUsedByAll();
    ada.canBeUsedByAll();
  }

  private void theyWriteAndShareFiles() {
    ada.write("I cannot find the word");
    assertThat(clinician.chat()).containsText("I cannot find the word");
    assertThat(maria.chat()).containsText("I cannot find the word");
    clinician.shareFile(new FilePayload("letter.pdf", "application/pdf", PDF));
    assertThat(ada.download(ada.chat().locator("a"))).isEqualTo(PDF);
    ada.shareFile(
        new FilePayload(
            "photo.jpg", "image/jpeg", "<html>no photo".getBytes(StandardCharsets.US_ASCII)));
    assertThat(ada.main())
        .containsText("photo.jpg was not shared: it is not a picture, PDF or text");
  }

  private void screensAndCamerasAreShown() {
    clinician.press("screen");
    assertThat(ada.saidOf(AMARA)).containsText("shows their screen");
    ada.see(AMARA);
    clinician.press("screen");
    assertThat(ada.saidOf(AMARA)).not().containsText("shows their screen");
    ada.see(AMARA);
    takeTheNextCamera(); // the second measures depth, and shows nothing
    takeTheNextCamera();
    clinician.see(ADA);
  }

  private void takeTheNextCamera() {
    Object before = ada.page().evaluate(CAMERA);
    ada.press("switch");
    ada.page().waitForFunction("before => (" + CAMERA + ")() !== before", before);
  }

  private void whatOthersMayDoIsSwitched() {
    clinician.allowOnly("files");
    assertThat(ada.main()).containsText("The practice has turned messages off");
    assertThat(ada.button("screen")).isDisabled();
    clinician.allowOnly("chat", "screen");
    assertThat(ada.button("screen")).isEnabled();
    assertThat(ada.page().locator("[data-chat-file]")).isHidden();
  }

  private void theyPart(InvitedCall call) {
    clinician.note("Rash on both arms for three days");
    clinician.main().getByText("Send out " + MARIA).click();
    assertThat(maria.main()).containsText("The practice has ended the call for you");
    assertThat(ada.state()).containsText(MARIA + " has left");
    clinician.end("ENDED");
    assertThat(ada.main()).containsText("The call has ended");
    assertThat(omar.main()).containsText("The call has ended");
    assertThat(clinician.page().locator("[name=note]"))
        .hasValue(Pattern.compile("Rash on both arms.*"));
    clinician.conclude("ADVICE_GIVEN");
    assertThat(clinician.main()).containsText("I cannot find the word");
    assertThat(clinician.download(clinician.main().locator("a[href*='/files/']"))).isEqualTo(PDF);
    clinician.canBeUsedByAll();
    clinician.page().navigate("/triage/" + call.reference());
    assertThat(clinician.main()).containsText("Rash on both arms for three days");
    assertThat(clinician.main()).containsText("Video call with " + AMARA + ": Ended. Advice given");
    ada.canBeUsedByAll();
    ada.rate(5);
    clinician.page().navigate("/reports/video");
    assertThat(clinician.main()).containsText("5.0 of 5");
    clinician.canBeUsedByAll();
  }
}
