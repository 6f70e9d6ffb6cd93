package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.carepost.journeys.PatientSteps.Person;
import org.junit.jupiter.api.Test;

@Journey
class NavigationJourneyIT {
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(15_000);

  @Test
  @Epic("E00019")
  void a_patient_is_offered_a_pharmacy_goes_there_is_turned_away_and_comes_back(Visitors visitors) {
    Person ines = person("Ines");
    PatientSteps patient = PatientSteps.onAPhone(visitors);
    Page phone = patient.page();
    patient.askUpToOtherHelp("I have had a sore throat for two days", ines);

    // questions about safety, then services with what helps meanwhile
    assertThat(phone).hasURL(Pattern.compile(".*/other-help"));
    patient.tickNone();
    assertThat(phone.locator("main")).containsText("You can get help now");
    assertThat(phone.locator("main")).containsText("What you can do meanwhile");
    Axe.check(phone);
    String service = phone.locator("label[for=service]").innerText();
    phone.locator("[name=service]").first().check();
    phone.locator("button[value=ACCEPTED]").click();
    assertThat(phone.locator("main")).containsText(service);
    String reference = patient.send();

    // the case waits for the patient, not for the practice
    StaffSteps clinician = new StaffSteps(visitors.atADesk());
    clinician.signIn("riverside.clinician");
    assertThat(clinician.row(reference)).hasCount(0);

    // the link opens with the birth date; they were turned away, and the case is back
    patient.openLink(ines, "/h/");
    assertThat(phone.locator("main")).containsText(service);
    phone.locator("[value=BOUNCED]").check();
    phone.locator("[name=why]").selectOption("CAPACITY");
    phone.locator("main form button").click();
    assertThat(phone.locator("main")).containsText("looks at your request again", SOON);
    Axe.check(phone);
    clinician.toQueue();
    assertThat(clinician.row(reference)).hasCount(1);
    clinician.open(reference);
    assertThat(clinician.main()).containsText("Not helped at " + service);
  }

  @Test
  void who_declines_or_answers_yes_keeps_the_place_without_scripting(Visitors visitors) {
    PatientSteps declines = PatientSteps.withoutScripting(visitors);
    declines.askUpToOtherHelp("I have had a sore throat for two days", person("Dan"));
    declines.tickNone();
    declines.page().locator("[name=reason]").selectOption("DISTANCE");
    declines.page().locator("button[value=DECLINED]").click();
    String reference = declines.send();
    StaffSteps clinician = new StaffSteps(visitors.atADesk());
    clinician.signIn("riverside.clinician");
    assertThat(clinician.row(reference)).hasCount(1);
    clinician.open(reference);
    assertThat(clinician.main()).containsText("and declined");

    PatientSteps flagged = PatientSteps.withoutScripting(visitors);
    flagged.askUpToOtherHelp("I have had a sore throat for two days", person("Flo"));
    flagged.page().locator("[name=safety]").first().check();
    flagged.page().locator("main form button").first().click();
    assertThat(flagged.page()).hasURL(Pattern.compile(".*/red-flag"));
    assertThat(flagged.page().locator("main")).not().containsText("Pharmacy");
  }

  @Test
  @Epic("C37E2")
  void a_navigator_finds_caller_need_and_service_by_the_keyboard(Visitors visitors) {
    Page desk = visitors.atADesk();
    StaffSteps navigator = new StaffSteps(desk);
    navigator.signIn("riverside.navigator");
    desk.navigate("/navigate");
    Axe.check(desk);
    desk.locator("[name=caller]").fill("Nia Notregistered");
    desk.locator("[name=caller]").blur();
    desk.keyboard().press("n");
    assertThat(desk).hasURL(Pattern.compile(".*/navigate/[0-9a-f-]{36}"));
    Axe.check(desk);

    // two letters, no to all, the first service: each by a key
    String code = desk.locator("button[value=sore-throat]").getAttribute("data-code");
    desk.keyboard().press("n");
    desk.keyboard().type(code);
    desk.keyboard().press("Enter");
    assertThat(desk.locator("#services-title")).containsText("Sore throat");
    Axe.check(desk);
    desk.keyboard().press("0");
    Locator first = desk.locator(".cp-services > li").first();
    assertThat(first).containsText("open");
    assertThat(desk.locator("blockquote")).containsText("pharmacist");
    Axe.check(desk);
    desk.keyboard().press("1");
    assertThat(desk.locator("main")).containsText("no mobile number");

    // on the work list, with a link by which the service answers without an account
    desk.navigate("/navigate/signposts");
    Axe.check(desk);
    assertThat(desk.locator(".cp-signposts")).containsText("Nia Notregistered");
    desk.locator("button[formaction$='/link']").last().click();
    String link = desk.locator(".cp-link a").innerText();
    Page service = visitors.withoutScripting();
    service.navigate(link);
    service.locator("[value=ATTENDED]").check();
    service.locator("main form button").click();
    assertThat(service.locator("main")).containsText("Thank you");
    Page checked = visitors.onAPhone();
    checked.navigate(link);
    Axe.check(checked);
    desk.navigate("/navigate/signposts/counts");
    assertThat(desk.locator("main")).containsText("saved for certain");
    Axe.check(desk);
  }

  @Test
  void a_caller_with_a_red_flag_gets_no_service_but_the_form_filled_in(Visitors visitors) {
    Page desk = visitors.atADesk();
    StaffSteps navigator = new StaffSteps(desk);
    navigator.signIn("riverside.navigator");
    desk.navigate("/navigate?q=a");
    desk.locator("button[name=patient]").first().click();
    desk.locator("button[value=sore-throat]").click();
    desk.locator("[name=safety]").first().check();
    desk.keyboard().press("0"); // no to all, after a yes
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("Tick what is true, or nothing");
    assertThat(desk.locator("[name=safety]").first()).isChecked();
    Axe.check(desk);
    desk.keyboard().press("t");
    assertThat(desk.locator("main")).containsText("they must call 999 now");
    assertThat(desk.locator(".cp-services")).hasCount(0);
    Axe.check(desk);
    desk.keyboard().press("x");
    assertThat(desk).hasURL(Pattern.compile(".*/red-flag"));
    desk.locator("button[value=CALLED]").click();
    desk.navigate("/r/Y00001/health/name?change=1");
    assertThat(desk.locator("[name=family-name]")).not().hasValue("");
  }

  @Test
  @Epic({"E00549 AC1", "E00549 AC2", "E00549 AC3"})
  void a_manager_writes_a_pathway_a_second_person_approves_it_and_it_can_be_disabled(
      Visitors visitors) {
    Page desk = visitors.atADesk();
    StaffSteps manager = new StaffSteps(desk);
    manager.signIn("riverside.manager");
    desk.navigate("/navigate/pathways");
    Axe.check(desk);
    desk.locator("a[href='/navigate/pathways/hay-fever']").click();
    assertThat(desk.locator("main")).containsText("Sneezing".toLowerCase(java.util.Locale.ROOT));
    Axe.check(desk);

    // what is wrong is said and nothing is lost; then it waits for somebody else
    desk.navigate("/navigate/pathways/hay-fever/edit");
    Axe.check(desk);
    desk.locator("[name=does]").fill("A pharmacist finds what suits you.");
    desk.locator("[name=sources]").fill("somewhere");
    desk.locator("main form button").last().click();
    assertThat(desk.locator(".nhsuk-error-summary")).containsText("https://");
    assertThat(desk.locator("[name=does]")).hasValue("A pharmacist finds what suits you.");
    desk.locator("[name=sources]").fill("https://www.nhs.uk/conditions/hay-fever/");
    desk.locator("main form button").last().click();
    desk.locator("button[value=SUBMIT]").click();
    desk.navigate("/navigate/pathways/hay-fever/preview");
    assertThat(desk.locator("main")).containsText("requests about health");
    Axe.check(desk);
    desk.goBack();
    assertThat(desk.locator("main")).containsText("waits for a second person");
    assertThat(desk.locator("button[value=APPROVE]")).hasCount(0);

    Page other = visitors.atADesk();
    new StaffSteps(other).signIn("riverside.clinician");
    other.navigate("/navigate/pathways/hay-fever");
    other.locator("button[value=APPROVE]").click();
    assertThat(other.locator("main")).containsText("A pharmacist finds what suits you.");
    other.navigate("/navigate/pathways/hay-fever/comparison");
    assertThat(other.locator("main")).containsText("Differs");
    Axe.check(other);

    // disabled: not applied to new requests
    desk.navigate("/navigate/pathways/hay-fever");
    desk.locator("button[value=DISABLE]").click();
    assertThat(desk.locator("main")).containsText("Disabled");
    other.navigate("/navigate");
    other.keyboard().press("n");
    assertThat(other.locator("button[value=hay-fever]")).hasCount(0);
    desk.navigate("/navigate/pathways/new");
    Axe.check(desk);
  }

  private static Person person(String given) {
    String mobile = "07400 %06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    return new Person(given, "Sorethroat", "4", "5", "1979", "WV4 4LP", mobile);
  }
}
