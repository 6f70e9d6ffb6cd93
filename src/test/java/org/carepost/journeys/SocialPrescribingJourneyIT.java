package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SocialPrescribingJourneyIT {
  private static final Pattern REFERRAL = Pattern.compile(".*/navigate/referrals/[0-9a-f-]{36}.*");
  private static final String LONG = "x".repeat(100_000);

  @Test
  void somebody_is_referred_from_a_request_and_it_helps(
      RunningCarepost carepost, Visitors visitors) {
    Page desk = visitors.atADesk();
    String path = "/triage/" + openCase(carepost);
    new StaffSteps(desk).signIn("riverside.navigator");

    // nobody can be referred before it is known who it is
    desk.navigate(path + "/referral");
    assertThat(main(desk)).containsText("A referral needs an open request of a registered patient");
    Axe.check(desk);
    match(desk, path, registered(carepost));
    desk.locator("a[href$='/referral']").click();
    Axe.check(desk);

    // what is missing or wrong is said, and nothing typed is lost
    press(desk, "Refer");
    assertThat(summary(desk)).containsText("Write why they are referred");
    assertThat(summary(desk)).containsText("Say whether the patient has agreed");
    Axe.check(desk);
    desk.locator("[name=reason]").fill("Knows nobody here since the move");
    desk.locator("[name=consent][value=NO]").check();
    desk.locator("summary").click();
    score(desk, "before", "3", "4", "seven", "11");
    press(desk, "Refer");
    assertThat(summary(desk)).containsText("Without the patient’s agreement there is no referral");
    assertThat(summary(desk)).containsText("how happy they felt, a whole number from 0 to 10");
    assertThat(summary(desk)).containsText("how anxious they felt, a whole number from 0 to 10");
    assertThat(desk.locator("[name=before-happy]")).hasValue("seven");
    Axe.check(desk);

    // a service is looked for with the words still there, and chosen
    desk.locator("[name=search]").fill("community group");
    press(desk, "Look");
    assertThat(desk.locator("[name=reason]")).hasValue("Knows nobody here since the move");
    assertThat(main(desk)).containsText("to choose from");
    Axe.check(desk);
    desk.locator("[name=to]").nth(1).check();
    desk.locator("[name=consent][value=IN_PERSON]").check();
    score(desk, "before", "3", "4", "7", "8");
    press(desk, "Refer");
    assertThat(desk).hasURL(REFERRAL);
    assertThat(main(desk)).containsText("The patient agreed in person, recorded by Jess Harding");
    Axe.check(desk);
    String referral = desk.url().replaceFirst("\\?.*", "");

    // on the list, and in the case
    desk.navigate("/navigate/referrals");
    assertThat(main(desk)).containsText("Referred today");
    Axe.check(desk);
    desk.navigate(path);
    assertThat(main(desk)).containsText("(social prescribing): Referred");
    desk.navigate(referral);

    // a colleague's page is out of date, and loses nothing that is typed there
    Page other = visitors.atADesk();
    new StaffSteps(other).signIn("riverside.manager");
    other.navigate(referral);
    press(desk, "Begin");
    assertThat(main(desk)).containsText("It is under way");
    assertThat(desk.locator("button[formaction$='/start']")).hasCount(0);
    Axe.check(desk);
    open(other, "Do not take it on");
    other.locator("[name=why]").fill("No room until May");
    other.locator("button[formaction$='/refusal']").click();
    assertThat(summary(other)).containsText("Something has happened to this referral");
    Axe.check(other);

    // notes, too long at first
    desk.locator("[name=note]").fill(LONG);
    press(desk, "Save note");
    assertThat(summary(desk)).containsText("You have 98,000 too many");
    assertThat(desk.locator("[name=note]")).hasValue(LONG);
    desk.locator("[name=note]").fill("Comes on Tuesdays now");
    press(desk, "Save note");
    assertThat(desk.locator(".cp-history")).containsText("Comes on Tuesdays now");

    // the end, with scores: of anxiety less is better
    open(desk, "End this referral");
    score(desk, "after", "7", "4", "6", "11");
    desk.locator("button[formaction$='/ending']").click();
    assertThat(summary(desk)).containsText("Choose what became of it");
    assertThat(desk.locator("[name=after-anxious]")).hasValue("11");
    Axe.check(desk);
    desk.locator("[name=outcome]").selectOption("HELPED");
    desk.locator("[name=after-anxious]").fill("3");
    desk.locator("button[formaction$='/ending']").click();
    assertThat(main(desk)).containsText("This referral is over");
    assertThat(desk.locator("tr:has-text('Anxious')")).containsText("5 better");
    assertThat(desk.locator("tr:has-text('Happy')")).containsText("1 worse");
    Axe.check(desk);

    // counted, also for a spreadsheet
    desk.navigate("/navigate/signposts/counts");
    assertThat(desk.locator("main")).containsText("Wellbeing from start to end");
    Axe.check(desk);
    String csv =
        new WireVisitor(carepost.url())
            .signIn("riverside.manager")
            .get("/navigate/signposts/counts/csv")
            .body();
    assertThat(csv.lines().filter(it -> it.startsWith("wellbeing,Anxious")))
        .allSatisfy(it -> assertThat(it).matches(".*,-\\d\\.\\d"));
    assertThat(csv).contains("social prescribing,It helped,");
  }

  @Test
  void a_caller_is_referred_and_withdraws_consent_without_scripting(
      RunningCarepost carepost, Visitors visitors) {
    Page phone = visitors.withoutScripting();
    phone.navigate("/triage");
    phone.locator("[name=username]").fill("riverside.navigator");
    phone.locator("[name=password]").fill("carepost-demo");
    phone.locator("main form button").click();
    phone.navigate("/navigate?q=a");
    phone.locator("button[name=patient]").first().click();
    phone.locator("a[href$='/referral']").click();
    Axe.checkWithoutScripting(phone);
    String asked = Pattern.compile("\\?.*").matcher(phone.url()).replaceFirst("");
    phone.locator("[name=reason]").fill("Would like to walk with others");
    phone.locator("[name=consent][value=BY_PHONE]").check();
    press(phone, "Refer");
    assertThat(phone).hasURL(REFERRAL);
    Axe.checkWithoutScripting(phone);

    // scores at the start come at the first meeting
    open(phone, "Give the scores at the start");
    score(phone, "before", "5", "5", "5", "5");
    phone.locator("button[formaction$='/scores/before']").click();
    assertThat(main(phone)).containsText("Scores are saved");
    assertThat(phone.locator("tr:has-text('Happy')")).containsText("5");

    // consent is withdrawn: it ends, and nothing more is asked
    open(phone, "End this referral");
    phone.locator("[name=outcome]").selectOption("CONSENT_WITHDRAWN");
    score(phone, "after", "5", "5", "5", "5");
    phone.locator("button[formaction$='/ending']").click();
    assertThat(summary(phone)).containsText("leave the scores at the end empty");
    Axe.checkWithoutScripting(phone);
    score(phone, "after", "", "", "", "");
    phone.locator("button[formaction$='/ending']").click();
    assertThat(main(phone)).containsText("They withdrew their consent");
    assertThat(phone.locator("[name=after-happy]")).hasCount(0);
    phone.navigate("/navigate/referrals?show=ended");
    assertThat(main(phone)).containsText("They withdrew their consent");
    Axe.checkWithoutScripting(phone);

    // pages as wide as a telephone have no more than that
    for (String path : new String[] {"/navigate/referrals", asked}) {
      phone.navigate(path);
      assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
  }

  private static String openCase(RunningCarepost carepost) {
    String mobile = "07400%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    return WireVisitor.json(
            new Submission(AnsweredCase.PRACTICE, UUID.randomUUID().toString(), mobile)
                .sendBy(new WireVisitor(carepost.url())))
        .getString("reference")
        .replace("-", "");
  }

  /** NHS number of somebody registered at Riverside Surgery. */
  private static String registered(RunningCarepost carepost) {
    WireVisitor program = new WireVisitor(carepost.url()).takeToken("riverside.navigator");
    return WireVisitor.json(
            program.get(
                "/api/v1/practices/" + AnsweredCase.PRACTICE + "/patients?search=a&limit=1"))
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("nhsNumber");
  }

  private static void match(Page desk, String path, String nhsNumber) {
    desk.navigate(path);
    desk.locator("summary").first().click();
    desk.locator("[name=nhs-number]").fill(nhsNumber);
    desk.locator("form[action$='/patient'] button").click();
    assertThat(main(desk)).containsText("The request belongs to the patient now");
  }

  private static void score(Page page, String prefix, String... scores) {
    String[] names = {"satisfied", "worthwhile", "happy", "anxious"};
    for (int i = 0; i < names.length; i++) {
      page.locator("[name=" + prefix + "-" + names[i] + "]").fill(scores[i]);
    }
  }

  private static void open(Page page, String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static Locator main(Page page) {
    return page.locator("main");
  }

  private static Locator summary(Page page) {
    return page.locator(".nhsuk-error-summary");
  }
}
