package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What a patient does; every page on the way is checked with axe, which needs scripting. */
final class PatientSteps {
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");

  private final Page page;
  private final boolean scripting;

  private PatientSteps(Page page, boolean scripting) {
    this.page = page;
    this.scripting = scripting;
  }

  static PatientSteps onAPhone(Visitors visitors) {
    return new PatientSteps(visitors.onAPhone(), true);
  }

  static PatientSteps withoutScripting(Visitors visitors) {
    return new PatientSteps(visitors.withoutScripting(), false);
  }

  /** Asks Riverside Surgery about a health problem, up to the page that shows all answers. */
  void ask(String words, Person person) {
    page.navigate("/r/Y00001");
    look();
    page.locator("a[href='/r/Y00001/health']").click();
    next();
    page.locator("[name=words]").fill(words);
    next();
    page.locator("[name=how-long]").first().check();
    next();
    page.locator("[name=hope]").first().check();
    next();
    sayWhoTheyAre(person);
    declineOtherHelp();
    assertThat(page.locator("main")).containsText(words);
    look();
  }

  /** Asks about a health problem, up to the questions before other help. */
  void askUpToOtherHelp(String words, Person person) {
    begin("health", words);
    page.locator("[name=how-long]").first().check();
    next();
    page.locator("[name=hope]").first().check();
    next();
    sayWhoTheyAre(person);
  }

  /** Answers no to all questions about safety. */
  void tickNone() {
    look();
    page.locator("[value=none]").check();
    next();
  }

  /** Where other help is offered: has none of what is asked, and wants the practice. */
  private void declineOtherHelp() {
    if (page.url().endsWith("/other-help")) {
      tickNone();
    }
    if (page.url().endsWith("/other-help")) {
      look();
      page.locator("button[value=DECLINED]").click();
    }
  }

  /** Opens a form at Riverside Surgery and says in their own words what is wrong. */
  void begin(String form, String words) {
    page.navigate("/r/Y00001/" + form);
    next();
    if (form.equals("admin")) {
      page.locator("[name=topic]").first().check();
      next();
    }
    page.locator("[name=words]").fill(words);
    next();
  }

  /** Presses a button of the page that says whom to call. */
  void answerRedFlag(String answer) {
    look();
    page.locator("button[value=" + answer + "]").click();
  }

  /** From the name to the answers to check. */
  void sayWhoTheyAre(Person person) {
    page.locator("[name=given-name]").fill(person.given());
    page.locator("[name=family-name]").fill(person.family());
    next();
    birthDate("birth-date", person);
    next();
    page.locator("[name=postcode]").fill(person.postcode());
    next();
    page.locator("[name=mobile]").fill(person.mobile());
    page.locator("[name=contact-by]").first().check();
    next();
    look();
  }

  /** Sends what was asked; the reference as it is shown. */
  String send() {
    look();
    page.locator("main form button").last().click(); // before it, other help can be taken back
    assertThat(page).hasURL(Pattern.compile(".*/sent/.*"));
    look();
    String text = page.locator("main").innerText();
    return REFERENCE
        .matcher(text)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reference on the page"))
        .group();
  }

  /** Follows the link in the newest text on the handset and shows who it is. */
  void openMessage(Person person) {
    page.navigate("/handset/" + person.mobile().replace(" ", ""));
    look();
    page.locator("a[href*='/m/']").first().click();
    look();
    birthDate("born", person);
    next();
  }

  /** Follows a link in the newest text that has one, and shows who it is. */
  void openLink(Person person, String beginning) {
    page.navigate("/handset/" + person.mobile().replace(" ", ""));
    page.locator("a[href*='" + beginning + "']").first().click();
    look();
    birthDate("born", person);
    next();
  }

  /** The texts on the handset, newest first. */
  Locator handset(Person person) {
    page.navigate("/handset/" + person.mobile().replace(" ", ""));
    return page.locator(".cp-text");
  }

  /** Answers in the thread. */
  void answer(String words) {
    look();
    page.locator("textarea").fill(words);
    next();
    assertThat(page.locator(".cp-thread")).containsText(words);
  }

  /** Looks where the request is. */
  Locator status(String reference, Person person) {
    page.navigate("/status");
    page.locator("[name=reference]").fill(reference);
    birthDate("born", person);
    next();
    look();
    return page.locator("main");
  }

  Page page() {
    return page;
  }

  private void birthDate(String name, Person person) {
    page.locator("[name=" + name + "-day]").fill(person.day());
    page.locator("[name=" + name + "-month]").fill(person.month());
    page.locator("[name=" + name + "-year]").fill(person.year());
  }

  private void look() {
    if (scripting) {
      Axe.check(page);
    }
  }

  /** Presses the one button of the page's form. */
  private void next() {
    look();
    page.locator("main form button").first().click();
  }

  /** Somebody who asks; mobile in the drama range, birth date as typed. */
  record Person(
      String given,
      String family,
      String day,
      String month,
      String year,
      String postcode,
      String mobile) {}
}
