package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What people do in video calls; every page on the way is checked with axe. */
final class VideoSteps {
  static final List<String> CAMERA_AND_MICROPHONE = List.of("camera", "microphone");

  private static final String COUNT_FRAMES =
      """
      async (video) => {
        let frames = 0;
        await new Promise((done) => {
          const seen = () => { frames++; frames < 20 ? video.requestVideoFrameCallback(seen) : done(); };
          video.requestVideoFrameCallback(seen);
          setTimeout(done, 20_000);
        });
        return frames;
      }
      """;

  private static final String RELAY_ONLY =
      """
      const Real = RTCPeerConnection;
      window.connections = [];
      window.RTCPeerConnection = class extends Real {
        constructor(given) {
          super({ ...given, iceTransportPolicy: "relay" });
          window.connections.push(this);
        }
        setConfiguration(given) {
          super.setConfiguration({ ...given, iceTransportPolicy: "relay" });
        }
      };
      """;

  /** What a page knows of its connections is what the test says, however busy the machine is. */
  private static final String STEADY =
      """
      const measured = RTCPeerConnection.prototype.getStats;
      RTCPeerConnection.prototype.getStats = async function () {
        const known = new Map();
        (await measured.call(this)).forEach((it) => known.set(it.id, { ...it }));
        known.forEach((it) => {
          if (it.type === "remote-inbound-rtp") {
            it.fractionLost = 0;
            it.roundTripTime = 0.02;
          } else if (it.type === "candidate-pair") {
            it.currentRoundTripTime = 0.02;
            it.availableOutgoingBitrate = 3_000_000;
          }
        });
        if (window.weak) {
          known.set("weak", { type: "remote-inbound-rtp", fractionLost: 0.5 });
        }
        return known;
      };
      """;

  private static final String WAYS =
      """
      async () => {
        const ways = [];
        for (const connection of window.connections.filter((it) => it.connectionState === "connected")) {
          const stats = await connection.getStats();
          stats.forEach((it) => {
            if (it.type === "candidate-pair" && it.nominated && it.state === "succeeded") {
              ways.push(stats.get(it.localCandidateId).candidateType);
            }
          });
        }
        return ways;
      }
      """;

  private final Page page;

  /**
   * @param allowed what the browser lets pages use
   */
  VideoSteps(Page page, List<String> allowed) {
    this.page = page;
    page.context().grantPermissions(allowed);
    page.addInitScript(STEADY);
  }

  Page page() {
    return page;
  }

  /** Signs in and is at the day's list. */
  VideoSteps signIn(String username) {
    page.navigate("/video");
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill(WireVisitor.PASSWORD);
    page.locator("main form button").click();
    assertThat(page).hasURL(Pattern.compile(".*/video$"));
    Axe.check(page);
    return this;
  }

  /** Invites Ada for now, by her name and number. */
  void invite(String mobile) {
    page.navigate("/video/invitation");
    Axe.check(page);
    page.locator("[name=given-name]").fill("Ada");
    page.locator("[name=family-name]").fill("Byron");
    birthDate();
    page.locator("[name=mobile]").fill(mobile);
    page.locator("main form button").click();
    assertThat(page).hasURL(Pattern.compile(".*done=invited"));
    Axe.check(page);
  }

  /** Follows a link, gives the birth date and waits. */
  void comeToTheWaitingRoom(String link) {
    page.navigate("/v/" + link);
    Axe.check(page);
    birthDate();
    page.locator("main form button").click();
    assertThat(page.locator("main")).containsText("You are waiting for");
    Axe.check(page);
  }

  /** Lets the first who waits in, and is in the room. */
  void admitFirst() {
    page.navigate("/video");
    page.locator("form[action$='/admission'] button").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/video/[0-9a-f-]{36}.*"));
  }

  /** Lets the patient of a call in, and is in the room. */
  void admit(String call) {
    page.navigate("/video");
    page.locator("form[action='/video/" + call + "/admission'] button").click();
    assertThat(page).hasURL(Pattern.compile(".*/video/" + call + ".*"));
  }

  /** The page goes into the room by itself. */
  void comeIn() {
    page.waitForURL("**/call");
  }

  /** Somebody else's picture moves: twenty frames are counted. */
  void see(String name) {
    Locator video = page.locator("[data-stage] video[aria-label='" + name + "']");
    assertThat(video).isVisible();
    assertThat((Integer) video.evaluate(COUNT_FRAMES)).as(name + "'s frames").isEqualTo(20);
  }

  /** Presses a button of the call. */
  void press(String act) {
    page.locator("[data-act=" + act + "]").click();
  }

  Locator main() {
    return page.locator("main");
  }

  /** What is said of the call as a whole. */
  Locator state() {
    return page.locator("[data-call-state]");
  }

  /** What is said of somebody else. */
  Locator saidOf(String name) {
    return page.locator("[data-stage] figcaption", new Page.LocatorOptions().setHasText(name));
  }

  /** Presses a button of staff that ends the call. */
  void end(String way) {
    page.locator("button[name=way][value=" + way + "]").click();
    assertThat(page).hasURL(Pattern.compile(".*done=" + way));
  }

  /** Lets calls of this page go through the relay only, whatever the server says. */
  void throughTheRelayOnly() {
    page.addInitScript(RELAY_ONLY);
  }

  /** From now on half of what this page sends is lost, as far as it can know. */
  void isWeak() {
    page.evaluate("window.weak = true");
  }

  /** How the connections of this page reach the others. */
  List<String> waysOfThePicture() {
    return ((List<?>) page.evaluate(WAYS)).stream().map(String::valueOf).toList();
  }

  /** Invites somebody else from within the call, and gets the link to pass on. */
  String inviteByLink(String role) {
    page.locator("summary", new Page.LocatorOptions().setHasText("Invite somebody else")).click();
    page.locator("[name=guest-role][value=" + role + "]").check();
    page.locator("form[action$='/guests'] button").click();
    String link = page.locator("#guest-link").inputValue();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /** Follows a guest's link, says who they are and waits. */
  void introduce(String link, String name) {
    page.navigate("/v/" + link);
    Axe.check(page);
    page.locator("[name=guest-name]").fill(name);
    page.locator("main form button").click();
    assertThat(page.locator("main")).containsText("You are waiting for");
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

  /** Switches what the patient and guests may do. */
  void allowOnly(String... what) {
    Locator form = page.locator("form[action$='/switches']");
    if (!form.isVisible()) {
      page.locator("summary", new Page.LocatorOptions().setHasText("may")).click();
    }
    for (String may : List.of("chat", "files", "screen")) {
      form.locator("[name=may][value=" + may + "]").setChecked(List.of(what).contains(may));
    }
    form.locator("button").click();
  }

  private void birthDate() {
    LocalDate born = LocalDate.of(1984, 3, 27);
    page.locator("[name=born-day]").fill(String.valueOf(born.getDayOfMonth()));
    page.locator("[name=born-month]").fill(String.valueOf(born.getMonthValue()));
    page.locator("[name=born-year]").fill(String.valueOf(born.getYear()));
  }
}
