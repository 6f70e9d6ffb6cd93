package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.consultation.InMemoryRequests;
import org.carepost.navigation.NewSignpost;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.SignpostBy;
import org.carepost.navigation.SignpostMoved;
import org.carepost.navigation.SignpostReason;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowSignpostTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final FollowSignpost follow = new FollowSignpost(cases, new FiredEvents<>(), clock);
  private final Case it = TestCases.waiting();
  private final Signpost signpost =
      new Signpost(
          Ids.next(),
          new NewSignpost(
              TestCases.PRACTICE,
              "7KQ4-MX2P",
              it.id(),
              null,
              "sore-throat",
              1,
              "pharmacy-1",
              "Mill Pharmacy",
              "1 Mill Street",
              "pharmacy",
              null,
              null),
          clock.instant());

  @BeforeEach
  void given_a_case_that_waits() {
    cases.add(it);
  }

  @Test
  void who_goes_elsewhere_waits_for_nothing_here() {
    accept(false);
    assertThat(it.state()).isEqualTo(CaseState.AWAITING_PATIENT);
    assertThat(last().kind()).isEqualTo(CaseEvent.Kind.WENT_ELSEWHERE);
    assertThat(last().detail()).isEqualTo("Mill Pharmacy");
  }

  @Test
  void who_also_asks_the_practice_stays_in_the_queue() {
    accept(true);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void who_declines_keeps_the_place() {
    signpost.decline(SignpostReason.DISTANCE, SignpostBy.PATIENT, clock.instant());
    follow.follow(new SignpostMoved(signpost, true));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.waitingSince()).isEqualTo(TestCases.ASKED);
    assertThat(last().kind()).isEqualTo(CaseEvent.Kind.ELSEWHERE_DECLINED);
  }

  @Test
  void who_was_not_helped_comes_back_with_the_first_waiting_time() {
    accept(false);
    signpost.bounce(SignpostReason.CAPACITY, SignpostBy.SERVICE, clock.instant());
    follow.follow(new SignpostMoved(signpost, false));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.waitingSince()).isEqualTo(TestCases.ASKED);
    assertThat(it.hasReply()).isTrue();
    assertThat(last().kind()).isEqualTo(CaseEvent.Kind.CAME_BACK);
  }

  @Test
  void who_was_helped_leaves_a_row() {
    accept(false);
    signpost.attended(SignpostBy.PATIENT, clock.instant());
    follow.follow(new SignpostMoved(signpost, false));
    assertThat(it.state()).isEqualTo(CaseState.AWAITING_PATIENT);
    assertThat(last().kind()).isEqualTo(CaseEvent.Kind.HELPED_ELSEWHERE);
  }

  private void accept(boolean alsoAsksPractice) {
    signpost.accept(SignpostBy.PATIENT, clock.instant());
    follow.follow(new SignpostMoved(signpost, alsoAsksPractice));
  }

  private CaseEvent last() {
    var history = cases.history(TestCases.PRACTICE, it.id());
    return history.get(history.size() - 1);
  }
}
