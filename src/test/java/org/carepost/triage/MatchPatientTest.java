package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.people.APatient;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class MatchPatientTest {
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final SettableClock clock = new SettableClock();
  private final ChoosePatient choose = new ChoosePatient(patients);
  private final MatchPatient match =
      new MatchPatient(new CaseWork(cases, new Audit(trail, clock), clock, new FiredEvents<>()));
  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final Request request = ARequest.ofAda().submitted();
  private final Patient married = APatient.ada().called("Ada", "King").registered();
  private final FormErrors errors = new FormErrors(new Words());

  MatchPatientTest() {
    patients.add(married);
  }

  @Test
  void who_was_born_that_day_is_offered_with_what_tells_them_apart() {
    patients.add(APatient.ada().at(new PracticeId("Y00003")).registered());
    patients.add(APatient.ada().numbered("9990000026").born("1984-03-28").registered());
    assertThat(choose.offered(request))
        .containsExactly(new Choice(married.id().toString(), "Ada King", "WV4 4LP, 999 000 0018"));
  }

  @Test
  void the_case_is_theirs_until_that_is_taken_back() {
    Case it = waiting();
    match.match(ExpectedCase.any(it.reference()), Optional.of(married), anna);
    assertThat(it.patient()).contains(married.id());
    match.match(ExpectedCase.any(it.reference()), Optional.empty(), anna);
    assertThat(it.patient()).isEmpty();
    assertThat(cases.history(it.practice(), it.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(CaseEvent.Kind.MATCHED, CaseEvent.Kind.UNMATCHED);
    assertThat(trail.actions(it.practice()))
        .containsExactly(Action.PATIENT_MATCHED, Action.PATIENT_MATCHED);
  }

  @Test
  void one_is_chosen_or_named_by_number() {
    assertThat(chosen("patient", married.id().toString())).contains(married);
    assertThat(chosen("nhs-number", "999 000 0018")).contains(married);
    assertThat(errors.isEmpty()).isTrue();
  }

  @Test
  void a_number_that_is_none_or_nobodys_here_is_refused() {
    for (String number : List.of("999 000 0019", "999 000 0026", "Ada")) {
      assertThat(chosen("nhs-number", number)).isEmpty();
      assertThat(errors.isEmpty()).isFalse();
    }
    assertThat(chosen("patient", "")).isEmpty();
  }

  @Test
  void a_page_that_shows_an_older_case_changes_nothing() {
    Case it = waiting();
    assertThatExceptionOfType(VersionChanged.class)
        .isThrownBy(
            () -> match.match(ExpectedCase.shown(it.reference(), "7"), Optional.of(married), anna));
    assertThat(it.patient()).isEmpty();
  }

  private Case waiting() {
    Case it = TestCases.waiting();
    cases.add(it);
    return it;
  }

  private Optional<Patient> chosen(String field, String value) {
    return choose.chosen(request, new Typed(Map.of(field, List.of(value)), false), errors);
  }
}
