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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One call with all that can be done in it. */
@Journey
class VideoRoomIT {
  private static final String MOBILE = "07700900710";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  @Epic({"E00040", "E00042", "E00045", "E00051", "E00063", "E00066", "E00067", "E00068"})
  void three_meet_through_the_relay_write_and_share_files(
      RunningCarepost carepost, Visitors visitors) throws IOException {
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

    // what others than staff may do is switched
    clinician.allowOnly("files");
    assertThat(ada.main()).containsText("The practice has turned messages off");
    assertThat(ada.page().locator("[data-act=screen]")).isDisabled();
    clinician.allowOnly("chat", "files", "screen");
    assertThat(ada.page().locator("[data-act=screen]")).isEnabled();
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
