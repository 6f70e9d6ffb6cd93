package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class CallTest {
  private final VideoDesk desk = new VideoDesk();

  @Test
  void an_invited_patient_waits_is_let_in_and_the_call_ends() {
    Call call = desk.invited();
    assertThat(desk.texts.templates()).containsExactly(TextTemplate.VIDEO_INVITED);
    desk.open.open(desk.texts.token(), ACall.BORN, VideoDesk.PHONE);
    desk.enter.enter(desk.door());
    assertThat(call.state()).isEqualTo(CallState.WAITING);
    desk.admit.admit(call.id(), desk.patient(call).id(), desk.clinician);
    assertThat(call.state()).isEqualTo(CallState.IN_CALL);
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThat(call.state()).isEqualTo(CallState.ENDED);
    assertThat(desk.calls.moves(call.practice(), call.id()))
        .extracting(CallMove::to)
        .containsExactly(
            CallState.SCHEDULED, CallState.WAITING, CallState.IN_CALL, CallState.ENDED);
    assertThat(desk.trail.actions(call.practice()))
        .contains(Action.VIDEO_INVITED, Action.VIDEO_OPENED, Action.VIDEO_ENDED);
  }

  @Test
  void what_would_help_is_kept_until_the_call_is_over() {
    Call call = desk.waiting();
    desk.sayNeeds.say(desk.door(), EnumSet.of(CallNeed.FACE));
    desk.sayNeeds.say(desk.door(), EnumSet.of(CallNeed.TIME));
    assertThat(desk.patient(call).needs()).containsExactly(CallNeed.TIME);
    desk.admit.admit(call.id(), desk.patient(call).id(), desk.clinician);
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    desk.sayNeeds.say(desk.door(), EnumSet.noneOf(CallNeed.class));
    assertThat(desk.patient(call).needs()).containsExactly(CallNeed.TIME);
    assertThat(desk.trail.actions(call.practice())).contains(Action.VIDEO_NEEDS_SAID);
  }

  @Test
  void everybody_in_the_room_is_told_that_it_is_over() {
    Call call = desk.running();
    desk.finish.finish(call.id(), FinishCall.Way.RUNG_INSTEAD, desk.clinician);
    assertThat(desk.news.fired()).contains(RoomNews.of(call, RoomNews.Kind.ENDED));
  }

  @Test
  void who_leaves_the_waiting_room_may_come_back() {
    Call call = desk.waiting();
    desk.leave.leave(desk.door(), true);
    assertThat(call.state()).isEqualTo(CallState.SCHEDULED);
    assertThat(call.wantsText()).isTrue();
    desk.enter.enter(desk.door());
    assertThat(call.state()).isEqualTo(CallState.WAITING);
    assertThat(call.wantsText()).isFalse();
  }

  @Test
  void a_call_cannot_end_before_it_began_and_nothing_changes() {
    Call call = desk.waiting();
    assertThatExceptionOfType(IllegalCallMove.class)
        .isThrownBy(() -> desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician));
    assertThat(call.state()).isEqualTo(CallState.WAITING);
    assertThat(call.progress().waitingSince()).isPresent();
  }

  @Test
  void another_practices_staff_do_not_find_it() {
    Call call = desk.waiting();
    StaffMember other = AStaffMember.clinician().at(new PracticeId("Y00003")).built();
    UUID patient = desk.patient(call).id();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.admit.admit(call.id(), patient, other));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.finish.finish(call.id(), FinishCall.Way.CANCELLED, other));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.issue.toStaff(call.id(), other, VideoDesk.DESK));
    assertThat(call.state()).isEqualTo(CallState.WAITING);
  }

  @Test
  void nobody_who_does_not_wait_is_let_in() {
    Call call = desk.invited();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.admit.admit(call.id(), desk.patient(call).id(), desk.clinician));
  }

  @Test
  void a_page_that_is_silent_for_half_a_minute_counts_as_gone() {
    Call call = desk.waiting();
    assertThat(desk.patient(call).isThere(desk.clock.instant())).isTrue();
    desk.clock.pass(Duration.ofSeconds(31));
    assertThat(desk.patient(call).isThere(desk.clock.instant())).isFalse();
  }
}
