package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.junit.jupiter.api.Test;

class ReferralTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final WellbeingScores LOW = new WellbeingScores(3, 3, 3, 8);
  private static final WellbeingScores HIGH = new WellbeingScores(7, 7, 7, 2);

  private final StaffMember worker = AStaffMember.navigator().built();
  private final Referral it =
      new Referral(
          Ids.next(),
          new ReferralSubject(UUID.randomUUID(), null, ""),
          new NewReferral(Optional.empty(), "lonely", Consent.BY_PHONE, Optional.empty()),
          worker,
          NOW);

  @Test
  void every_move_leaves_a_row_with_its_author() {
    ReferralEvent referred = it.referred(worker);
    ReferralEvent started = it.start(worker, NOW.plusSeconds(1));
    ReferralEvent ended = it.end(ReferralOutcome.HELPED, worker, NOW.plusSeconds(2));

    assertThat(referred.from()).isEmpty();
    assertThat(started.from()).contains(ReferralState.REFERRED);
    assertThat(started.authorName()).isEqualTo(worker.displayName());
    assertThat(ended.detail()).isEqualTo("HELPED");
    assertThat(it.endedAt()).contains(NOW.plusSeconds(2));
    assertThat(it.outcome()).contains(ReferralOutcome.HELPED);
  }

  @Test
  void what_cannot_follow_is_refused_and_changes_nothing() {
    it.start(worker, NOW);
    assertThatThrownBy(() -> it.start(worker, NOW)).isInstanceOf(IllegalReferralMove.class);
    assertThatThrownBy(() -> it.decline("no room", worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    assertThat(it.state()).isEqualTo(ReferralState.UNDER_WAY);
    assertThat(it.endedAt()).isEmpty();

    it.end(ReferralOutcome.MOVED, worker, NOW);
    assertThatThrownBy(() -> it.end(ReferralOutcome.HELPED, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    assertThat(it.outcome()).contains(ReferralOutcome.MOVED);
  }

  @Test
  void who_is_not_taken_on_is_not_looked_after() {
    assertThat(it.decline("no room", worker, NOW).detail()).isEqualTo("no room");
    assertThatThrownBy(() -> it.start(worker, NOW)).isInstanceOf(IllegalReferralMove.class);
    assertThatThrownBy(() -> it.scoreAfter(HIGH, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    assertThat(it.note("rang to say so", worker, NOW).to()).isEqualTo(ReferralState.DECLINED);
  }

  @Test
  void scores_at_the_start_are_given_until_it_has_ended() {
    it.scoreBefore(HIGH, worker, NOW);
    it.start(worker, NOW);
    assertThat(it.scoreBefore(LOW, worker, NOW).detail()).isEqualTo("3, 3, 3, 8");
    it.end(ReferralOutcome.HELPED, worker, NOW);
    assertThatThrownBy(() -> it.scoreBefore(HIGH, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    assertThat(it.before()).contains(LOW);
  }

  @Test
  void scores_at_the_end_are_given_once_when_it_has_ended() {
    assertThatThrownBy(() -> it.scoreAfter(HIGH, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    it.end(ReferralOutcome.HELPED, worker, NOW);
    it.scoreAfter(HIGH, worker, NOW);
    assertThatThrownBy(() -> it.scoreAfter(LOW, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
    assertThat(it.after()).contains(HIGH);
  }

  @Test
  void who_withdraws_consent_ends_it_and_is_asked_nothing_more() {
    it.start(worker, NOW);
    it.end(ReferralOutcome.CONSENT_WITHDRAWN, worker, NOW);
    assertThat(it.state()).isEqualTo(ReferralState.ENDED);
    assertThat(it.wantsAfter()).isFalse();
    assertThatThrownBy(() -> it.scoreAfter(HIGH, worker, NOW))
        .isInstanceOf(IllegalReferralMove.class);
  }
}
