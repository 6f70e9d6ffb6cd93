package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferPatientTest {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private final DirectoryDesk desk = new DirectoryDesk();
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryReferrals referrals = new InMemoryReferrals(patients);
  private final InMemoryPractices practices = new InMemoryPractices();
  private final Audit audit = new Audit(desk.trail, desk.clock);
  private final WorkOnReferral work = new WorkOnReferral(referrals, audit, desk.clock);
  private final ReferPatient refer =
      new ReferPatient(
          referrals, patients, desk.search, desk.rows, desk.changes, practices, audit, desk.clock);
  private final ReferralActs acts = new ReferralActs(refer, work);
  private final FormErrors errors = new FormErrors(new Words());
  private final StaffMember navigator = AStaffMember.navigator().built();
  private final StaffMember other = AStaffMember.navigator().at(LAKESIDE).built();
  private final Patient ada = APatient.ada().registered();
  private final UUID request = UUID.randomUUID();
  private final ReferralSubject subject = new ReferralSubject(ada.id(), request, "7KQ4MX2P");
  private final AService group =
      AService.called("Knit and Natter").sortedBy("Community group").at("BM1 1AA", 52, -1);
  private final Map<String, List<String>> form = new HashMap<>();

  @BeforeEach
  void given_a_patient_a_service_and_a_form_that_is_filled_in() {
    patients.add(ada);
    practices.add(new Practice(DirectoryDesk.RIVERSIDE, "Riverside Surgery", "020 7946 0101"));
    desk.places.with("BM1 1AA", 52, -1);
    desk.take(group);
    type("to", ReferralActs.OWN);
    type("reason", "knows nobody here");
    type("consent", "BY_PHONE");
  }

  @Test
  void it_says_who_agreed_how_and_who_recorded_it() {
    Referral it = made().orElseThrow();
    assertThat(it.consent()).isEqualTo(Consent.BY_PHONE);
    assertThat(it.referredByName()).isEqualTo(navigator.displayName());
    assertThat(it.referredAt()).isEqualTo(desk.clock.instant());
    assertThat(it.service()).isEmpty();
    assertThat(referrals.ofCase(DirectoryDesk.RIVERSIDE, request)).containsExactly(it);
    assertThat(desk.trail.actions(DirectoryDesk.RIVERSIDE)).contains(Action.PATIENT_REFERRED);
  }

  @Test
  void without_consent_there_is_no_referral() {
    for (String answer : List.of("", "NO", "MAYBE")) {
      type("consent", answer);
      FormErrors said = new FormErrors(new Words());
      assertThat(acts.refer(Optional.of(subject), typed(), said, navigator)).isEmpty();
      assertThat(said.has("consent")).isTrue();
    }
    assertThat(referrals.open(DirectoryDesk.RIVERSIDE, 9)).isEmpty();
    assertThatThrownBy(() -> new NewReferral(Optional.empty(), "", null, Optional.empty()))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void a_service_is_found_near_them_and_kept_as_it_was_called() {
    assertThat(refer.asked(subject, "community group", navigator).services())
        .extracting(FoundService::name)
        .containsExactly("Knit and Natter");
    type("to", group.id());
    assertThat(made().orElseThrow().serviceName()).isEqualTo("Knit and Natter");
  }

  @Test
  void a_service_that_is_not_offered_cannot_be_chosen() {
    for (String unknown : List.of("", "nothing", "ärger")) {
      type("to", unknown);
      FormErrors said = new FormErrors(new Words());
      assertThat(acts.refer(Optional.of(subject), typed(), said, navigator)).isEmpty();
      assertThat(said.has("to")).isTrue();
    }
    type("to", group.id());
    desk.rows.find(group.id()).orElseThrow().retire(desk.clock.instant());
    assertThat(made()).isEmpty();
  }

  @Test
  void a_reason_that_is_missing_or_too_long_is_said() {
    type("reason", "");
    assertThat(made()).isEmpty();
    assertThat(errors.has("reason")).isTrue();
    FormErrors said = new FormErrors(new Words());
    type("reason", "x".repeat(2_001));
    assertThat(acts.refer(Optional.of(subject), typed(), said, navigator)).isEmpty();
    assertThat(said.message("reason")).contains("1 too many");
  }

  @Test
  void another_practices_patient_and_referral_are_not_found() {
    Referral it = made().orElseThrow();
    assertThatThrownBy(
            () -> acts.refer(Optional.of(subject), typed(), new FormErrors(new Words()), other))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> work.start(new WorkOnReferral.Shown(it.id(), it.version()), other))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> work.note(it.id(), "x", other)).isInstanceOf(Problem.class);
    assertThat(it.state()).isEqualTo(ReferralState.REFERRED);
  }

  @Test
  void looking_for_a_service_refers_nobody() {
    type("find", "yes");
    assertThat(made()).isEmpty();
    assertThat(errors.isEmpty()).isTrue();
  }

  private Optional<Referral> made() {
    return acts.refer(Optional.of(subject), typed(), errors, navigator);
  }

  private void type(String field, String text) {
    form.put(field, List.of(text));
  }

  private Typed typed() {
    return new Typed(form, false);
  }
}
