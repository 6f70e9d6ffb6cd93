package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What staff do in video calls besides what everybody does. */
final class CallingSteps extends VideoSteps {
  /** Somebody who is signed in. */
  CallingSteps(RunningCarepost carepost, Page page, String username) {
    super(page, CAMERA_AND_MICROPHONE);
    new WireVisitor(carepost.url()).signIn(username).lendCookiesTo(page);
  }

  /** Dr Amara Okafor at her desk. */
  static CallingSteps atADesk(RunningCarepost carepost, Visitors visitors) {
    return new CallingSteps(carepost, visitors.atADesk(), "riverside.clinician");
  }

  /** Invites Ada for now, by her name and number. */
  void invite(String mobile) {
    page().navigate("/video/invitation");
    page().locator("[name=given-name]").fill("Ada");
    page().locator("[name=family-name]").fill("Byron");
    birthDate();
    page().locator("[name=mobile]").fill(mobile);
    sendInvitation();
  }

  /** Sends the invitation that is open. */
  void sendInvitation() {
    page().locator("main form button").click();
    assertThat(page()).hasURL(Pattern.compile(".*done=invited"));
  }

  /** Lets the patient of a call in from the day's list, and is in the room. */
  void admit(InvitedCall call) {
    page().navigate("/video");
    page().locator("form[action='/video/" + call.call() + "/admission'] button").click();
    assertThat(page()).hasURL(Pattern.compile(".*/video/" + call.call() + ".*"));
  }

  /** Lets the patient with a name in from the day's list, and is in the room. */
  void admit(String name) {
    page().navigate("/video");
    main()
        .locator("form[action$='/admission'] button", new Locator.LocatorOptions().setHasText(name))
        .first()
        .click();
    assertThat(page()).hasURL(Pattern.compile(".*/video/[0-9a-f-]{36}.*"));
  }

  /** Invites somebody else from within the call, and gets the link to pass on. */
  String inviteByLink(String role) {
    inviteGuest(role, "");
    String link = page().locator("#guest-link").inputValue();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  /**
   * Invites somebody else from within the call.
   *
   * @param mobile empty for a link
   */
  void inviteGuest(String role, String mobile) {
    Locator form = page().locator("form[action$='/guests']");
    if (!form.isVisible()) {
      summary("Invite somebody else").click();
    }
    form.locator("[name=guest-role][value=" + role + "]").check();
    form.locator("[name=guest-mobile]").fill(mobile);
    form.locator("button").click();
    assertThat(page().locator("[data-quiet-said]")).containsText("The invitation is ready");
  }

  /** Lets somebody in who stands at the door of the room. */
  void letIn(String name) {
    main().getByText("Let in " + name).click();
  }

  /** Switches what the patient and guests may do. */
  void allowOnly(String... what) {
    Locator form = page().locator("form[action$='/switches']");
    if (!form.isVisible()) {
      summary("may").click();
    }
    for (String may : List.of("chat", "files", "screen")) {
      form.locator("[name=may][value=" + may + "]").setChecked(List.of(what).contains(may));
    }
    form.locator("button").click();
  }

  private Locator summary(String words) {
    return page().locator("summary", new Page.LocatorOptions().setHasText(words));
  }

  /** Writes into the note beside the picture. */
  void note(String words) {
    page().locator("[name=note]").fill(words);
  }

  /** Presses a button that ends the call. */
  void end(String way) {
    page().locator("button[name=way][value=" + way + "]").click();
    assertThat(page()).hasURL(Pattern.compile(".*done=" + way));
  }

  /** Says what became of the call. */
  void conclude(String outcome) {
    page().locator("[name=outcome][value=" + outcome + "]").check();
    page().locator("form[action$='/outcome'] button").click();
    assertThat(main()).containsText("The outcome is saved");
  }
}
