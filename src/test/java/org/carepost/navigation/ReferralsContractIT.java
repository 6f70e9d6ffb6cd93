package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class ReferralsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final WellbeingScores LOW = new WellbeingScores(3, 4, 0, 10);
  private static final WellbeingScores HIGH = new WellbeingScores(7, 8, 9, 1);
  private static final UUID REQUEST = Ids.next();

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryPatients patients = new InMemoryPatients();
  private final Referrals referrals;
  private final Patient ada = APatient.ada().registered();
  private final StaffMember worker = AStaffMember.navigator().built();

  ReferralsContractIT(Storage where) {
    storage = where.begin();
    referrals = storage.repository(() -> new InMemoryReferrals(patients), JpaReferrals::new);
  }

  @BeforeEach
  void given_two_practices_and_a_patient() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
    storage.given(ada);
    patients.add(ada);
    storage.settle();
  }

  @Test
  void it_comes_back_with_consent_scores_and_history() {
    UUID id = made(NOW).id();
    Referral taken = referrals.take(RIVERSIDE, id);
    long version = taken.version();
    referrals.record(taken.scoreBefore(LOW, worker, NOW.plusSeconds(1)));
    referrals.record(taken.start(worker, NOW.plusSeconds(2)));
    referrals.record(taken.note("x".repeat(2_000), worker, NOW.plusSeconds(3)));
    referrals.record(taken.end(ReferralOutcome.PARTLY_HELPED, worker, NOW.plusSeconds(4)));
    referrals.record(taken.scoreAfter(HIGH, worker, NOW.plusSeconds(4)));
    storage.settle();

    ReferralRow row = referrals.get(RIVERSIDE, id);
    Referral found = row.referral();
    assertThat(row.patient().name().full()).isEqualTo("Ada Lovelace");
    assertThat(found.consent()).isEqualTo(Consent.IN_WRITING);
    assertThat(found.referredByName()).isEqualTo(worker.displayName());
    assertThat(found.referredAt()).isEqualTo(NOW);
    assertThat(found.service()).contains("group-1");
    assertThat(found.serviceName()).isEqualTo("Knit and Natter");
    assertThat(found.caseReference()).isEqualTo("7KQ4MX2P");
    assertThat(found.outcome()).contains(ReferralOutcome.PARTLY_HELPED);
    assertThat(found.endedAt()).contains(NOW.plusSeconds(4));
    assertThat(found.before()).map(WellbeingScores::inOrder).contains("3, 4, 0, 10");
    assertThat(found.after()).map(WellbeingScores::inOrder).contains("7, 8, 9, 1");
    assertThat(found.version()).isGreaterThanOrEqualTo(version);
    assertThat(referrals.history(RIVERSIDE, id))
        .extracting(ReferralEvent::kind)
        .containsExactly(
            ReferralEvent.Kind.REFERRED,
            ReferralEvent.Kind.SCORED_BEFORE,
            ReferralEvent.Kind.STARTED,
            ReferralEvent.Kind.NOTE,
            ReferralEvent.Kind.ENDED,
            ReferralEvent.Kind.SCORED_AFTER);
  }

  @Test
  void another_practice_cannot_see_it() {
    UUID id = made(NOW).id();
    assertThat(referrals.lock(LAKESIDE, id)).isEmpty();
    assertThat(referrals.find(LAKESIDE, id)).isEmpty();
    assertThat(referrals.history(LAKESIDE, id)).isEmpty();
    assertThat(referrals.open(LAKESIDE, 9)).isEmpty();
    assertThat(referrals.ended(LAKESIDE, 9)).isEmpty();
    assertThat(referrals.ofCase(LAKESIDE, REQUEST)).isEmpty();
    assertThat(referrals.tally(LAKESIDE, NOW, NOW.plusSeconds(9)).all()).isZero();
    assertThatThrownBy(() -> referrals.get(LAKESIDE, id)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> referrals.take(LAKESIDE, id)).isInstanceOf(Problem.class);
  }

  @Test
  void the_open_ones_stand_oldest_first_and_those_that_are_over_last_first() {
    UUID second = made(NOW.plusSeconds(1)).id();
    UUID first = made(NOW).id();
    Referral ended = made(NOW.plusSeconds(2));
    ended.end(ReferralOutcome.NOT_REACHED, worker, NOW.plusSeconds(10));
    Referral declined = made(NOW.plusSeconds(3));
    declined.decline("no room", worker, NOW.plusSeconds(20));
    referrals.take(RIVERSIDE, first).start(worker, NOW.plusSeconds(5));
    storage.settle();

    assertThat(referrals.open(RIVERSIDE, 9))
        .extracting(it -> it.referral().id())
        .containsExactly(first, second);
    assertThat(referrals.open(RIVERSIDE, 1)).hasSize(1);
    assertThat(referrals.ended(RIVERSIDE, 9))
        .extracting(it -> it.referral().id())
        .containsExactly(declined.id(), ended.id());
    assertThat(referrals.ofCase(RIVERSIDE, REQUEST)).hasSize(4);
  }

  @Test
  void they_are_counted_by_state_and_outcome_and_pairs_have_both_scores() {
    made(NOW.minusSeconds(1));
    made(NOW);
    Referral once = made(NOW);
    once.scoreBefore(LOW, worker, NOW);
    Referral twice = made(NOW);
    twice.scoreBefore(LOW, worker, NOW);
    twice.end(ReferralOutcome.HELPED, worker, NOW);
    twice.scoreAfter(HIGH, worker, NOW);
    storage.settle();

    ReferralTally tally = referrals.tally(RIVERSIDE, NOW, NOW.plusSeconds(1));
    assertThat(tally.all()).isEqualTo(3);
    assertThat(tally.states())
        .isEqualTo(Map.of(ReferralState.REFERRED, 2L, ReferralState.ENDED, 1L));
    assertThat(tally.outcomes()).isEqualTo(Map.of(ReferralOutcome.HELPED, 1L));
    assertThat(tally.pairs()).hasSize(1);
    assertThat(tally.means(WellbeingQuestion.ANXIOUS).orElseThrow().change()).isEqualTo(-9);
  }

  private Referral made(Instant at) {
    Referral it =
        new Referral(
            Ids.next(),
            new ReferralSubject(ada.id(), REQUEST, "7KQ4MX2P"),
            new NewReferral(
                Optional.of(new NewReferral.To("group-1", "Knit and Natter")),
                "knows nobody here",
                Consent.IN_WRITING,
                Optional.empty()),
            worker,
            at);
    referrals.add(it);
    referrals.record(it.referred(worker));
    storage.settle();
    return referrals.take(RIVERSIDE, it.id());
  }
}
