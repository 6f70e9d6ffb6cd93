package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkOnReferralTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryPatients patients = new InMemoryPatients();
  private final InMemoryReferrals referrals = new InMemoryReferrals(patients);
  private final WorkOnReferral work = new WorkOnReferral(referrals, new Audit(trail, clock), clock);
  private final ReferralActs acts = new ReferralActs(null, work);
  private final FormErrors errors = new FormErrors(new Words());
  private final StaffMember worker = AStaffMember.navigator().built();
  private final Patient ada = APatient.ada().registered();
  private final Referral it =
      new Referral(
          Ids.next(),
          new ReferralSubject(ada.id(), null, ""),
          new NewReferral(Optional.empty(), "lonely", Consent.IN_PERSON, Optional.empty()),
          worker,
          clock.instant());

  @BeforeEach
  void given_a_referral() {
    patients.add(ada);
    referrals.add(it);
  }

  @Test
  void it_ends_with_its_outcome_and_the_scores_of_start_and_end() {
    assertThat(acts.start(it.id(), typed("version=0"), errors, worker)).isEqualTo("started");
    acts.end(
        it.id(),
        typed(
            "version=0",
            "outcome=HELPED",
            "before-satisfied=3",
            "before-worthwhile=3",
            "before-happy=3",
            "before-anxious=8",
            "after-satisfied=7",
            "after-worthwhile=7",
            "after-happy=7",
            "after-anxious=2"),
        errors,
        worker);

    assertThat(errors.isEmpty()).isTrue();
    assertThat(it.outcome()).contains(ReferralOutcome.HELPED);
    assertThat(referrals.history(it.practice(), it.id()))
        .extracting(ReferralEvent::kind)
        .containsExactly(
            ReferralEvent.Kind.STARTED,
            ReferralEvent.Kind.SCORED_BEFORE,
            ReferralEvent.Kind.ENDED,
            ReferralEvent.Kind.SCORED_AFTER);
    assertThat(trail.actions(it.practice())).containsOnly(Action.REFERRAL_CHANGED);
  }

  @Test
  void what_a_page_no_longer_shows_is_left_alone() {
    assertThatThrownBy(() -> work.start(new WorkOnReferral.Shown(it.id(), 7), worker))
        .isInstanceOf(IllegalReferralMove.class);
    acts.decline(it.id(), typed("version=x", "why=no room"), errors, worker);
    assertThat(errors.message("actions")).contains("Nothing was changed");
    assertThat(it.state()).isEqualTo(ReferralState.REFERRED);
    assertThat(referrals.history(it.practice(), it.id())).isEmpty();
  }

  @Test
  void who_withdraws_consent_gives_no_scores() {
    acts.end(
        it.id(),
        typed(
            "version=0",
            "outcome=CONSENT_WITHDRAWN",
            "after-satisfied=7",
            "after-worthwhile=7",
            "after-happy=7",
            "after-anxious=2"),
        errors,
        worker);
    assertThat(errors.has("after-satisfied")).isTrue();
    assertThat(it.state()).isEqualTo(ReferralState.REFERRED);
  }

  @Test
  void a_note_is_kept_once_though_it_is_sent_twice() {
    work.note(it.id(), "rang", worker);
    work.note(it.id(), "rang", worker);
    work.note(it.id(), "came", worker);
    assertThat(referrals.history(it.practice(), it.id()))
        .extracting(ReferralEvent::detail)
        .containsExactly("rang", "came");
  }

  @Test
  void what_is_missing_is_said_and_changes_nothing() {
    acts.end(it.id(), typed("version=0"), errors, worker);
    acts.note(it.id(), typed(), errors, worker);
    acts.decline(it.id(), typed("version=0"), errors, worker);
    assertThat(errors.has("outcome")).isTrue();
    assertThat(errors.has("note")).isTrue();
    assertThat(errors.has("why")).isTrue();
    FormErrors scores = new FormErrors(new Words());
    acts.scoreBefore(it.id(), typed("version=0"), scores, worker);
    assertThat(scores.has("before-satisfied")).isTrue();
    assertThat(it.before()).isEmpty();
  }

  private static Typed typed(String... fields) {
    return new Typed(
        Stream.of(fields)
            .map(it -> it.split("=", 2))
            .collect(Collectors.toMap(it -> it[0], it -> List.of(it[1]))),
        false);
  }
}
