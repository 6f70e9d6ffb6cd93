package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What a member of staff does; every page on the way is checked with axe. */
final class StaffSteps {
  private final Page page;

  StaffSteps(Page page) {
    this.page = page;
  }

  /** Signs in with the demo's password and is at the queue. */
  void signIn(String username) {
    page.navigate("/triage");
    page.locator("[name=username]").fill(username);
    page.locator("[name=password]").fill("carepost-demo");
    Axe.check(page);
    page.locator("main form button").click();
    assertThat(page).hasURL(Pattern.compile(".*/triage$"));
    Axe.check(page);
  }

  /** The row of a request in the queue that is open. */
  Locator row(String reference) {
    return page.locator(".cp-row[id='" + reference.replace("-", "") + "']");
  }

  /** Opens a case from the queue. */
  void open(String reference) {
    row(reference).locator("button").click();
    assertThat(page).hasURL(Pattern.compile(".*/triage/" + reference.replace("-", "")));
    Axe.check(page);
  }

  void setUrgency(String urgency) {
    page.locator("[name=urgency]").selectOption(urgency);
    submit("urgency");
  }

  void note(String text) {
    page.locator("[name=note]").fill(text);
    submit("notes");
  }

  void reply(String text) {
    page.locator("[name=reply]").fill(text);
    submit("replies");
  }

  void close(String outcome) {
    page.locator("[name=outcome]").selectOption(outcome);
    submit("closure");
  }

  void reopen() {
    submit("reopening");
  }

  /** Back to the queue. */
  void toQueue() {
    page.navigate("/triage");
  }

  Locator main() {
    return page.locator("main");
  }

  private void submit(String what) {
    page.locator("button[formaction$='/" + what + "']").click();
    assertThat(page).hasURL(Pattern.compile(".*done=.*"));
    Axe.check(page);
  }
}
