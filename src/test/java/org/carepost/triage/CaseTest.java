package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.carepost.people.StaffMember;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static final Instant ASKED = TestCases.ASKED;
  private static final Instant NOW = ASKED.plusSeconds(600);

  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final StaffMember bilal = TestCases.staff("Bilal Shah");
  private final Case it = TestCases.waiting();

  @Test
  void whoever_claims_it_has_it() {
    CaseEvent event = it.claim(anna, NOW).orElseThrow();

    assertThat(it.state()).isEqualTo(CaseState.IN_TRIAGE);
    assertThat(it.holderAt(NOW)).contains("Anna Reed");
    assertThat(it.openedAt()).contains(NOW);
    assertThat(event.kind()).isEqualTo(CaseEvent.Kind.CLAIMED);
    assertThat(event.from()).contains(CaseState.WAITING);
  }

  @Test
  void a_second_claim_by_the_same_person_leaves_no_row_but_renews_the_lease() {
    it.claim(anna, NOW);
    Instant later = NOW.plus(Hold.LEASE).minusSeconds(1);

    assertThat(it.claim(anna, later)).isEmpty();
    assertThat(it.isHeldBy(anna, later.plusSeconds(60))).isTrue();
  }

  @Test
  void a_colleague_cannot_act_on_it_and_nothing_changes() {
    it.claim(anna, NOW);

    assertThatThrownBy(() -> it.claim(bilal, NOW)).isInstanceOf(HeldByAnother.class);
    assertThatThrownBy(() -> it.replied(bilal, NOW)).isInstanceOf(HeldByAnother.class);
    assertThatThrownBy(() -> it.close(Outcome.REFERRED, bilal, NOW))
        .isInstanceOf(HeldByAnother.class);
    assertThat(it.state()).isEqualTo(CaseState.IN_TRIAGE);
    assertThat(it.isHeldBy(anna, NOW)).isTrue();
    assertThat(it.outcome()).isEmpty();
  }

  @Test
  void after_the_lease_a_colleague_can_take_it() {
    it.claim(anna, NOW);

    it.claim(bilal, NOW.plus(Hold.LEASE));

    assertThat(it.holderAt(NOW.plus(Hold.LEASE))).contains("Bilal Shah");
  }

  @Test
  void a_lease_that_has_run_out_puts_it_back() {
    it.claim(anna, NOW);

    CaseEvent event = it.endLease(NOW.plus(Hold.LEASE));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.hold()).isEmpty();
    assertThat(event.authorName()).isEmpty();
  }

  @Test
  void what_waits_for_the_patient_waits_for_them_again_when_it_is_put_back() {
    answeredAndOpen();
    it.release(bilal, NOW);
    assertThat(it.state()).isEqualTo(CaseState.AWAITING_PATIENT);

    it.claim(bilal, NOW);
    it.endLease(NOW.plus(Hold.LEASE));
    assertThat(it.state()).isEqualTo(CaseState.AWAITING_PATIENT);

    it.release(anna, NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    it.claim(bilal, NOW);
    it.release(bilal, NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void what_is_answered_is_put_back_into_the_queue_when_somebody_has_set_its_urgency() {
    answeredAndOpen();
    it.assess(Urgency.EMERGENCY, NOW, bilal, NOW);
    it.endLease(NOW.plus(Hold.LEASE));
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void what_is_answered_is_put_back_into_the_queue_when_it_is_not_that_patient() {
    answeredAndOpen();
    it.unmatch(bilal, NOW);
    it.release(bilal, NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void what_is_closed_cannot_be_put_back() {
    it.claim(anna, NOW);
    it.close(Outcome.ADVICE_GIVEN, anna, NOW);
    assertThatThrownBy(() -> it.release(anna, NOW)).isInstanceOf(IllegalMove.class);
    assertThat(it.state()).isEqualTo(CaseState.CLOSED);
    assertThat(it.outcome()).contains(Outcome.ADVICE_GIVEN);
  }

  @Test
  void what_the_patient_answers_meanwhile_is_put_back_into_the_queue() {
    answeredAndOpen();
    it.patientReplied(NOW);
    it.release(bilal, NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void a_link_that_was_locked_meanwhile_is_put_back_into_the_queue() {
    answeredAndOpen();
    it.lockLink(NOW);
    it.release(bilal, NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
  }

  @Test
  void a_reply_awaits_the_patient_and_lets_go() {
    it.claim(anna, NOW);
    it.replied(anna, NOW);

    assertThat(it.state()).isEqualTo(CaseState.AWAITING_PATIENT);
    assertThat(it.isHeldAt(NOW)).isFalse();
  }

  @Test
  void the_patients_answer_brings_it_back_marked_with_its_first_waiting_time() {
    it.claim(anna, NOW);
    it.replied(anna, NOW);

    it.patientReplied(NOW.plusSeconds(60));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.hasReply()).isTrue();
    assertThat(it.waitingSince()).isEqualTo(ASKED);
  }

  @Test
  void an_answer_to_a_closed_case_opens_it_again() {
    it.claim(anna, NOW);
    it.close(Outcome.ADVICE_GIVEN, anna, NOW);

    it.patientReplied(NOW.plusSeconds(60));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.outcome()).isEmpty();
    assertThat(it.closedAt()).isEmpty();
  }

  @Test
  void an_answer_while_somebody_has_it_open_leaves_it_with_them() {
    it.claim(anna, NOW);

    it.patientReplied(NOW);

    assertThat(it.state()).isEqualTo(CaseState.IN_TRIAGE);
    assertThat(it.hasReply()).isTrue();
    assertThat(it.isHeldBy(anna, NOW)).isTrue();
  }

  @Test
  void a_locked_link_brings_it_back_and_a_new_reply_clears_the_mark() {
    it.claim(anna, NOW);
    it.replied(anna, NOW);

    it.lockLink(NOW);
    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.isLinkLocked()).isTrue();

    it.claim(anna, NOW);
    it.replied(anna, NOW);
    assertThat(it.isLinkLocked()).isFalse();
  }

  @Test
  void a_colleague_can_take_it_over_and_the_history_says_from_whom() {
    it.claim(anna, NOW);

    CaseEvent event = it.takeOver(bilal, NOW);

    assertThat(it.isHeldBy(bilal, NOW)).isTrue();
    assertThat(event.detail()).isEqualTo(anna.displayName());
    assertThatThrownBy(() -> it.close(Outcome.ADMIN_DONE, anna, NOW))
        .isInstanceOf(HeldByAnother.class);
  }

  @Test
  void what_nobody_has_cannot_be_taken_over() {
    assertThatThrownBy(() -> it.takeOver(bilal, NOW)).isInstanceOf(IllegalMove.class);
  }

  @Test
  void a_reopened_case_keeps_its_first_waiting_time() {
    it.claim(anna, NOW);
    it.close(Outcome.ADMIN_DONE, anna, NOW);

    it.reopen(bilal, NOW.plusSeconds(60));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.waitingSince()).isEqualTo(ASKED);
  }

  @Test
  void only_a_closed_case_can_be_reopened() {
    assertThatThrownBy(() -> it.reopen(anna, NOW)).isInstanceOf(IllegalMove.class);
  }

  @Test
  void a_closed_case_cannot_be_claimed_or_assessed() {
    it.claim(anna, NOW);
    it.close(Outcome.ADMIN_DONE, anna, NOW);

    assertThatThrownBy(() -> it.claim(anna, NOW)).isInstanceOf(IllegalMove.class);
    assertThatThrownBy(() -> it.assess(Urgency.SOON, NOW, anna, NOW))
        .isInstanceOf(IllegalMove.class);
  }

  @Test
  void an_urgency_moves_the_due_time() {
    Instant due = NOW.plusSeconds(3_600);

    CaseEvent event = it.assess(Urgency.SAME_DAY, due, anna, NOW);

    assertThat(it.dueBy()).isEqualTo(due);
    assertThat(event.detail()).isEqualTo("SAME_DAY");
  }

  private void answeredAndOpen() {
    it.replied(anna, NOW);
    it.claim(bilal, NOW);
  }
}
