package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One call with all that can be done in it, and all that can happen to it. */
@Journey
class VideoRoomIT {
  private static final String MOBILE = "07700900710";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  @Epic({
    "E00040", "E00042", "E00045", "E00051", "E00053", "E00055", "E00063", "E00066", "E00067",
    "E00068", "E00069", "E00087"
  })
  void a_call_of_three_through_the_relay_outlives_a_lost_network_and_a_restarted_server(
      RunningCarepost carepost, Coturn relay, Visitors visitors) throws IOException {
    VideoSteps clinician = new VideoSteps(visitors.atADesk(), VideoSteps.CAMERA_AND_MICROPHONE);
    VideoSteps ada = new VideoSteps(visitors.onAPhone(), VideoSteps.CAMERA_AND_MICROPHONE);
    VideoSteps maria = new VideoSteps(visitors.onAPhone(), VideoSteps.CAMERA_AND_MICROPHONE);
    clinician.throughTheRelayOnly();
    ada.throughTheRelayOnly();
    maria.throughTheRelayOnly();

    String reference = requestOf(MOBILE, carepost);
    InvitedCall call = InvitedCall.about(carepost, reference, MOBILE);
    clinician.signIn("riverside.clinician");
    ada.comeToTheWaitingRoom(call.link());
    clinician.admit(call.call());
    ada.comeIn();
    clinician.see("Ada Lovelace");
    ada.see("Dr Amara Okafor");
    assertThat(clinician.waysOfThePicture()).containsOnly("relay");
    assertThat(ada.waysOfThePicture()).containsOnly("relay");

    // a carer is invited by a link, and let in by name while the call goes on
    maria.introduce(clinician.inviteByLink("CARER"), "Maria Lopez");
    clinician.main().getByText("Let in Maria Lopez").click();
    maria.comeIn();
    maria.see("Ada Lovelace");
    maria.see("Dr Amara Okafor");
    ada.see("Maria Lopez");
    clinician.see("Maria Lopez");
    Axe.check(clinician.page());

    // they write to one another and share files
    ada.write("I cannot find the word");
    assertThat(clinician.chat()).containsText("I cannot find the word");
    assertThat(maria.chat()).containsText("I cannot find the word");
    clinician.shareFile(new FilePayload("letter.pdf", "application/pdf", PDF));
    assertThat(downloaded(ada.chat().locator("a"))).isEqualTo(PDF);
    ada.shareFile(
        new FilePayload(
            "photo.jpg", "image/jpeg", "<html>no photo".getBytes(StandardCharsets.US_ASCII)));
    assertThat(ada.main())
        .containsText("photo.jpg was not shared: it is not a picture, PDF or text");

    // a screen is shown in place of a camera
    clinician.press("screen");
    assertThat(ada.saidOf("Dr Amara Okafor")).containsText("shows their screen");
    ada.see("Dr Amara Okafor");
    clinician.press("screen");
    assertThat(ada.saidOf("Dr Amara Okafor")).not().containsText("shows their screen");

    // what others than staff may do is switched
    clinician.allowOnly("files");
    assertThat(ada.main()).containsText("The practice has turned messages off");
    assertThat(ada.page().locator("[data-act=screen]")).isDisabled();
    clinician.allowOnly("chat", "files", "screen");
    assertThat(ada.page().locator("[data-act=screen]")).isEnabled();

    // ten seconds without any network
    relay.silent(
        () -> {
          ada.page().context().setOffline(true);
          ada.page().waitForTimeout(10_000);
          ada.page().context().setOffline(false);
        });
    assertThat(ada.state()).not().containsText("Connection lost");
    ada.see("Dr Amara Okafor");
    clinician.see("Ada Lovelace");

    // the server dies in mid-call: the picture goes on, and what is written meanwhile is not lost
    carepost.kill();
    assertThat(ada.state()).containsText("Connection lost");
    ada.see("Dr Amara Okafor");
    ada.write("Are you still there?");
    clinician.page().locator("[name=note]").fill("Rash on both arms for three days");
    carepost.start();
    assertThat(clinician.chat()).containsText("Are you still there?");
    assertThat(clinician.page().locator("[data-note-state]")).containsText("Saved");
    assertThat(ada.state()).not().containsText("Connection lost");
    clinician.see("Ada Lovelace");
    assertThat(clinician.chat()).containsText("I cannot find the word");

    // a guest is sent out; the end, its outcome, and one question
    clinician.main().getByText("Send out Maria Lopez").click();
    assertThat(maria.main()).containsText("The practice has ended the call for you");
    clinician.end("ENDED");
    assertThat(clinician.main()).containsText("Are you still there?");
    assertThat(clinician.page().locator("[name=note]"))
        .hasValue(Pattern.compile("Rash on both arms.*"));
    clinician.page().locator("[name=outcome][value=ADVICE_GIVEN]").check();
    clinician.page().locator("form[action$='/outcome'] button").click();
    assertThat(clinician.main()).containsText("The outcome is saved");
    assertThat(downloaded(clinician.main().locator("a[href*='/files/']"))).isEqualTo(PDF);
    Axe.check(clinician.page());
    clinician.page().navigate("/triage/" + reference.replace("-", ""));
    assertThat(clinician.main()).containsText("Rash on both arms for three days");
    assertThat(clinician.main())
        .containsText("Video call with Dr Amara Okafor: Ended. Advice given");
    ada.page().locator("[name=stars][value='5']").check();
    ada.page().locator("form[action$='/feedback'] button").click();
    assertThat(ada.main()).containsText("Thank you. The practice sees your answer.");
    Axe.check(ada.page());
    clinician.page().navigate("/reports/video");
    assertThat(clinician.main()).containsText("5.0 of 5");
    Axe.check(clinician.page());
  }

  /** Ada asks for help at Riverside Surgery; the reference. */
  static String requestOf(String mobile, RunningCarepost carepost) {
    WireVisitor visitor = new WireVisitor(carepost.url());
    String key = UUID.randomUUID().toString();
    var sent = new Submission(AnsweredCase.PRACTICE, key, mobile).sendBy(visitor);
    return WireVisitor.json(sent).getString("reference");
  }

  private static byte[] downloaded(Locator link) throws IOException {
    Download download = link.page().waitForDownload(link::click);
    return Files.readAllBytes(download.path());
  }
}
