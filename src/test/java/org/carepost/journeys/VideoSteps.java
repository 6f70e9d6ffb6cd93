package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

/** What everybody does in video calls, and sees there. */
class VideoSteps {
  static final List<String> CAMERA_AND_MICROPHONE = List.of("camera", "microphone");

  private final Page page;

  /**
   * @param allowed what the browser lets pages use
   */
  VideoSteps(Page page, List<String> allowed) {
    this.page = page;
    page.context().grantPermissions(allowed);
    page.addInitScript(VideoScripts.STEADY);
    page.addInitScript(VideoScripts.SMALL);
  }

  /** Somebody on a phone who lets pages use camera and microphone. */
  static VideoSteps onAPhone(Visitors visitors) {
    return new VideoSteps(visitors.onAPhone(), CAMERA_AND_MICROPHONE);
  }

  Page page() {
    return page;
  }

  Locator main() {
    return page.locator("main");
  }

  /** The page as it is now: axe looks at it, and the Tab key reaches everything. */
  void canBeUsedByAll() {
    Axe.check(page);
    Keyboard.check(page);
  }

  /** Lets calls of this page go through the relay only, whatever the server says. */
  void throughTheRelayOnly() {
    page.addInitScript(VideoScripts.RELAY_ONLY);
  }

  /** Follows a link, gives the birth date and waits. */
  void comeToTheWaitingRoom(String link) {
    page.navigate("/v/" + link);
    birthDate();
    page.locator("main form button").click();
    assertThat(main()).containsText("You are waiting for");
  }

  /** Gives the patient's birth date. */
  void birthDate() {
    LocalDate born = LocalDate.of(1984, 3, 27);
    page.locator("[name=born-day]").fill(String.valueOf(born.getDayOfMonth()));
    page.locator("[name=born-month]").fill(String.valueOf(born.getMonthValue()));
    page.locator("[name=born-year]").fill(String.valueOf(born.getYear()));
  }

  /** Follows a guest's link, says who they are and waits. */
  void introduce(String link, String name) {
    page.navigate("/v/" + link);
    page.locator("[name=guest-name]").fill(name);
    page.locator("main form button").click();
    assertThat(main()).containsText("You are waiting for");
  }

  /** The page goes into the room by itself. */
  void comeIn() {
    page.waitForURL("**/call");
  }

  /** Somebody else's picture moves: frames are counted. */
  void see(String... names) {
    for (String name : names) {
      Locator video = page.locator("[data-stage] video[aria-label='" + name + "']");
      assertThat(video).isVisible();
      assertThat((Integer) video.evaluate(VideoScripts.COUNT_FRAMES))
          .as(name + "'s frames")
          .isEqualTo(10);
    }
  }

  /** How the connections of this page reach the others. */
  List<String> waysOfThePicture() {
    return ((List<?>) page.evaluate(VideoScripts.WAYS)).stream().map(String::valueOf).toList();
  }

  /** Presses a button of the call. */
  void press(String act) {
    button(act).click();
  }

  Locator button(String act) {
    return page.locator("[data-act=" + act + "]");
  }

  /** What is said of the call as a whole. */
  Locator state() {
    return page.locator("[data-call-state]");
  }

  /** What is said of somebody else. */
  Locator saidOf(String name) {
    return page.locator("[data-stage] figcaption", new Page.LocatorOptions().setHasText(name));
  }

  /** From now on half of what this page sends is lost, as far as it can know. */
  void isWeak() {
    page.evaluate("window.weak = true");
  }

  /** Writes to everybody in the call, by the keyboard. */
  void write(String words) {
    page.locator("[data-chat-words]").fill(words);
    page.locator("[data-chat-words]").press("Enter");
    assertThat(page.locator("[data-chat-words]")).hasValue("");
  }

  Locator chat() {
    return page.locator("[data-chat]");
  }

  void shareFile(FilePayload file) {
    page.locator("[data-chat-file]").setInputFiles(file);
  }

  /** What a link leads to. */
  byte[] download(Locator link) {
    Download download = page.waitForDownload(link::click);
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says how the call was, 1 very poor to 5 very good. */
  void rate(int stars) {
    page.locator("[name=stars][value='" + stars + "']").check();
    page.locator("form[action$='/feedback'] button").click();
    assertThat(main()).containsText("Thank you. The practice sees your answer.");
  }
}
