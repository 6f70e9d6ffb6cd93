package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.people.APatient;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenCaseTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY_EVENING = Instant.parse("2026-03-03T18:30:00Z");

  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final OpenCase openCase =
      new OpenCase(
          cases,
          patients,
          new WorkingCalendars(practices, new EnglishBankHolidays()),
          new FiredEvents<>());

  @BeforeEach
  void given_a_practice() {
    practices.add(new Practice(TestCases.PRACTICE, "Riverside Surgery", "01902 496 0001"));
  }

  @Test
  void a_red_flag_makes_it_an_emergency_of_today_even_if_it_is_about_admin() {
    Case opened = opened(ARequest.ofAda().aboutAdmin().flagged("heart-attack"));

    assertThat(opened.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(opened.dueBy()).isEqualTo(Instant.parse("2026-03-02T18:30:00Z"));
    assertThat(cases.history(TestCases.PRACTICE, opened.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(CaseEvent.Kind.OPENED, CaseEvent.Kind.RED_FLAG);
  }

  @Test
  void what_is_for_the_practice_today_is_same_day() {
    assertThat(opened(ARequest.ofAda().flagged("dvt")).urgency()).isEqualTo(Urgency.SAME_DAY);
  }

  @Test
  void without_one_nobody_has_assessed_it_and_admin_is_routine() {
    assertThat(opened(ARequest.ofAda()).urgency()).isEqualTo(Urgency.NOT_ASSESSED);
    assertThat(opened(ARequest.ofAda().aboutAdmin()).urgency()).isEqualTo(Urgency.ROUTINE);
    assertThat(opened(ARequest.ofAda()).dueBy()).isEqualTo(TUESDAY_EVENING);
  }

  @Test
  void who_must_be_one_registered_patient_is_matched_to_them() {
    Patient ada = APatient.ada().registered();
    patients.add(ada);
    patients.add(APatient.ada().numbered("9990000026").called("Ada", "King").registered());
    patients.add(APatient.ada().at(new PracticeId("Y00003")).registered());
    assertThat(opened(ARequest.ofAda()).patient()).contains(ada.id());
  }

  @Test
  void who_may_be_two_or_is_not_registered_here_stays_unmatched() {
    ARequest asked = ARequest.ofAda().by(APatient.ada().unnumbered().identity());
    patients.add(APatient.ada().at(new PracticeId("Y00003")).registered());
    assertThat(opened(asked).patient()).isEmpty();
    patients.add(APatient.ada().registered());
    patients.add(APatient.ada().numbered("9990000026").called("Eva", "Lovelace").registered());
    assertThat(opened(asked).patient()).isEmpty();
  }

  @Test
  void what_staff_typed_for_a_caller_is_opened_under_their_name() {
    Request request = ARequest.ofAda().sent(MONDAY, TUESDAY_EVENING).submitted();
    openCase.open(
        new RequestSubmitted(
            request, TUESDAY_EVENING, Optional.of(TestCases.staff("Jess Harding"))));
    assertThat(cases.history(TestCases.PRACTICE, request.id()))
        .extracting(CaseEvent::authorName)
        .containsExactly("Jess Harding");
    assertThat(cases.history(TestCases.PRACTICE, opened(ARequest.ofAda()).id()))
        .extracting(CaseEvent::authorName)
        .containsExactly("");
  }

  private Case opened(ARequest asked) {
    Request request = asked.sent(MONDAY, TUESDAY_EVENING).submitted();
    openCase.open(new RequestSubmitted(request, TUESDAY_EVENING));
    return cases.get(TestCases.PRACTICE, request.reference());
  }
}
