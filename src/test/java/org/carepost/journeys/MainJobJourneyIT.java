package org.carepost.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.carepost.journeys.PatientSteps.Person;
import org.junit.jupiter.api.Test;

@Journey
class MainJobJourneyIT {
  private static final Person MARIE =
      new Person("Marie", "Okafor", "27", "3", "1984", "WV4 4LP", "07700 900987");
  private static final Person TOM =
      new Person("Tom", "Brandt", "5", "11", "1961", "WV4 4LP", "07700 900988");
  private static final Person NELL =
      new Person("Nell", "Ashby", "2", "6", "1979", "WV4 4LP", "07700 900790");
  private static final Person OTTO =
      new Person("Otto", "Winter", "9", "9", "1966", "WV4 4LP", "07700 900791");

  @Test
  @Epic("E00023")
  void ask_queue_answer_reply_close(Visitors visitors) {
    theMainJob(visitors, PatientSteps.onAPhone(visitors), MARIE);
  }

  @Test
  void the_patients_half_works_without_scripting(Visitors visitors) {
    theMainJob(visitors, PatientSteps.withoutScripting(visitors), TOM);
  }

  @Test
  @Epic("E00082")
  void a_patient_is_told_that_a_request_came_was_answered_or_is_closed(Visitors visitors) {
    StaffSteps clinician = new StaffSteps(visitors.atADesk());
    clinician.signIn("riverside.clinician2");
    PatientSteps nell = PatientSteps.withoutScripting(visitors);
    nell.ask("My elbow is sore", NELL);
    String answered = nell.send();
    hears(nell, NELL, "Riverside Surgery has your request. Your reference is " + answered);
    clinician.open(answered);
    clinician.reply("Does it hurt at night?");
    hears(nell, NELL, "Riverside Surgery has sent you a message");

    PatientSteps otto = PatientSteps.withoutScripting(visitors);
    otto.ask("My wrist is sore", OTTO);
    String closed = otto.send();
    clinician.toQueue();
    clinician.open(closed);
    clinician.close("ADVICE_GIVEN");
    hears(otto, OTTO, "Riverside Surgery has closed your request " + closed);
    assertThat(otto.status(closed, OTTO)).containsText("Closed");
  }

  private static void hears(PatientSteps patient, Person person, String words) {
    await("hears " + words)
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Assertions.assertThat(patient.handset(person).allInnerTexts())
                    .anyMatch(it -> it.contains(words)));
  }

  @Test
  void back_reload_and_sending_twice_double_nothing(Visitors visitors) {
    PatientSteps patient = PatientSteps.withoutScripting(visitors);
    patient.ask("My ear hurts at night", MARIE);
    String reference = patient.send();

    Page page = patient.page();
    page.reload();
    assertThat(page.locator("main")).containsText(reference);
    page.goBack();
    page.navigate("/r/Y00001/health/check-answers");
    StaffSteps staff = new StaffSteps(visitors.atADesk());
    staff.signIn("riverside.navigator");
    assertThat(staff.row(reference)).hasCount(1);
  }

  private static void theMainJob(Visitors visitors, PatientSteps patient, Person person) {
    StaffSteps clinician = new StaffSteps(visitors.atADesk());
    clinician.signIn("riverside.clinician");

    // the patient asks, and the open queue shows it without a reload
    String words = person.given() + " has had a sore knee since the match";
    patient.ask(words, person);
    String reference = patient.send();
    assertThat(clinician.row(reference)).isVisible(new IsVisibleOptions().setTimeout(5_000));

    // the clinician works on it, and a colleague sees who has it
    clinician.open(reference);
    assertThat(clinician.main()).containsText(words);
    clinician.setUrgency("SOON");
    clinician.note("Rang the patient, no answer");
    StaffSteps colleague = new StaffSteps(visitors.atADesk());
    colleague.signIn("riverside.clinician2");
    colleague.open(reference);
    assertThat(colleague.main()).containsText("has this open");
    clinician.reply("How did you hurt your knee?");

    // the patient is told that there is a reply, reads it and answers, and the case is back with
    // its first waiting time
    patient.openMessage(person);
    assertThat(patient.page().locator("main")).containsText("How did you hurt your knee?");
    patient.answer("I fell on the stairs");
    clinician.toQueue();
    assertThat(clinician.row(reference)).containsText("Patient replied");

    // it is closed, opened again and closed for good
    clinician.open(reference);
    assertThat(clinician.main()).containsText("I fell on the stairs");
    clinician.close("ADVICE_GIVEN");
    clinician.reopen();
    clinician.close("APPOINTMENT_MADE");
    assertThat(patient.status(reference, person)).containsText("Closed");
  }
}
