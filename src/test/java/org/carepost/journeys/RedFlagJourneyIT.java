package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.carepost.journeys.PatientSteps.Person;
import org.junit.jupiter.api.Test;

@Journey
class RedFlagJourneyIT {
  private static final Person OLU =
      new Person("Olu", "Adeyemi", "2", "2", "1959", "WV4 4LP", "07700 900979");
  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(15_000);

  @Test
  void an_emergency_in_an_admin_form_is_told_to_call_999_and_is_first_in_the_queue(
      Visitors visitors) {
    StaffSteps clinician = new StaffSteps(visitors.atADesk());
    clinician.signIn("riverside.clinician");
    PatientSteps patient = PatientSteps.onAPhone(visitors);
    String words = "I need a fit note. I have a tight pain across my chest";

    // told at once, with the link first and what was typed kept; the open queue knows before it
    // knows who
    patient.begin("admin", words);
    Page page = patient.page();
    assertThat(page).hasURL(Pattern.compile(".*/admin/red-flag"));
    assertThat(page.locator("h1")).containsText("Call 999 now");
    assertThat(page.locator("main a").first().getAttribute("href")).isEqualTo("tel:999");
    assertThat(page.locator("main")).containsText("What you typed is safe");
    assertThat(clinician.main()).containsText("Possible heart attack", SOON);
    assertThat(clinician.main()).containsText("They have not answered", SOON);

    // only who they are is asked; then the case is first, and says what the patient said
    patient.answerRedFlag("CANNOT_CALL");
    assertThat(page.locator("main")).containsText("Ask anybody near you");
    patient.sayWhoTheyAre(OLU);
    assertThat(page.locator("main")).containsText(words);
    String reference = patient.send();
    assertThat(page.locator("main")).containsText("Call 999 if you have not done so");
    clinician.toQueue();
    assertThat(clinician.row(reference)).containsText("Emergency");
    assertThat(clinician.row(reference)).containsText("now");
    clinician.open(reference);
    assertThat(clinician.main()).containsText("Red flag: this must not wait");
    assertThat(clinician.main()).containsText("cannot. Ring them now");

    // what they write back is an emergency as well, and they are told so until it is answered
    clinician.reply("Is it better now?");
    patient.openMessage(OLU);
    assertThat(page.locator("main")).not().containsText("Call 999 now");
    patient.answer("I cannot breathe and my lips are turning blue");
    assertThat(page.locator("main h2").first()).containsText("Call 999 now");
    assertThat(page.locator("main a").first()).hasAttribute("href", "tel:999");
    assertThat(page.locator("main")).not().containsText("We will text you when");
  }

  @Test
  void it_works_without_scripting_and_ordinary_words_see_nothing_of_it(Visitors visitors) {
    PatientSteps patient = PatientSteps.withoutScripting(visitors);
    patient.begin("health", "I want to end my life");
    assertThat(patient.page()).hasURL(Pattern.compile(".*/health/red-flag"));
    patient.page().navigate("/r/Y00001/health/how-long");
    assertThat(patient.page()).hasURL(Pattern.compile(".*/health/red-flag"));
    patient.answerRedFlag("CALLED");
    assertThat(patient.page()).hasURL(Pattern.compile(".*/health/name"));

    PatientSteps other = PatientSteps.withoutScripting(visitors);
    other.begin("health", "No chest pain, just a cough");
    assertThat(other.page()).hasURL(Pattern.compile(".*/health/how-long"));
  }

  @Test
  void a_program_is_told_too(RunningCarepost carepost) {
    WireVisitor program = new WireVisitor(carepost.url());
    String body =
        Submission.body("07700 900978").replace("a cough for some weeks", "chest pain all day");
    HttpResponse<String> sent =
        program.postJson(
            "/api/v1/practices/Y00001/requests", body, Map.of("Idempotency-Key", "red-flag-1"));
    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(WireVisitor.json(sent).getString("call")).isEqualTo("EMERGENCY");
  }
}
