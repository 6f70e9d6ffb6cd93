package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.carepost.audit.Action;
import org.carepost.messaging.TextTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallClockTest {
  private final VideoDesk desk = new VideoDesk();

  @Test
  void who_does_not_come_in_time_is_marked_and_told_that_they_still_can() {
    Call call = desk.invited();
    desk.clock.pass(Duration.ofMinutes(15));
    desk.notJoined.run();
    assertThat(call.state()).isEqualTo(CallState.SCHEDULED);
    desk.clock.pass(Duration.ofSeconds(1));
    desk.notJoined.run();
    desk.notJoined.run();
    assertThat(call.state()).isEqualTo(CallState.NOT_JOINED);
    assertThat(desk.texts.templates())
        .containsExactly(TextTemplate.VIDEO_INVITED, TextTemplate.VIDEO_MISSED);
    assertThat(desk.trail.actions(desk.clinician.practice())).contains(Action.VIDEO_NOT_JOINED);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 1_441})
  void a_setting_that_is_no_time_to_wait_stops_the_start(int minutes) {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new MarkNotJoined(desk.calls, desk.texts, desk.audit, desk.clock, minutes))
        .withMessageContaining("call.wait-minutes");
  }

  @Test
  void who_comes_late_waits_like_everybody() {
    Call call = desk.invited();
    desk.clock.pass(Duration.ofMinutes(16));
    desk.notJoined.run();
    desk.open.open(desk.texts.token(), ACall.BORN, VideoDesk.PHONE);
    desk.enter.enter(desk.door());
    assertThat(call.state()).isEqualTo(CallState.WAITING);
  }

  @Test
  void a_reminder_comes_an_hour_before_and_once() {
    desk.invite.invite(ACall.asked(desk.clock.instant().plus(Duration.ofHours(3))), desk.clinician);
    desk.remind.run();
    assertThat(desk.texts.templates()).hasSize(1);
    desk.clock.pass(Duration.ofMinutes(121));
    desk.remind.run();
    desk.remind.run();
    assertThat(desk.texts.templates())
        .containsExactly(TextTemplate.VIDEO_INVITED, TextTemplate.VIDEO_REMINDER);
  }

  @Test
  void who_was_just_invited_is_not_reminded() {
    desk.invited();
    desk.clock.pass(Duration.ofMinutes(1));
    desk.remind.run();
    assertThat(desk.texts.templates()).containsExactly(TextTemplate.VIDEO_INVITED);
  }

  @Test
  void who_left_the_waiting_room_is_told_once_that_it_is_their_turn() {
    Call call = desk.waiting();
    desk.leave.leave(desk.door(), true);
    desk.summon.summon(call.id(), desk.clinician);
    desk.summon.summon(call.id(), desk.clinician);
    assertThat(desk.texts.templates())
        .containsExactly(TextTemplate.VIDEO_INVITED, TextTemplate.VIDEO_TURN);
  }

  @Test
  void nobody_is_called_who_is_there() {
    Call call = desk.waiting();
    assertThatExceptionOfType(IllegalCallMove.class)
        .isThrownBy(() -> desk.summon.summon(call.id(), desk.clinician));
  }

  @Test
  void after_the_call_the_patient_is_asked_once_how_it_was() {
    Call call = desk.running();
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThat(desk.texts.templates())
        .containsExactly(TextTemplate.VIDEO_INVITED, TextTemplate.VIDEO_FEEDBACK);
    desk.rate.rate(desk.door(), 4);
    assertThat(call.feedback()).contains(4);
  }

  @Test
  void a_note_that_a_colleague_changed_meanwhile_is_not_overwritten() {
    Call call = desk.running();
    String first = desk.saveNote.save(call.id(), "Rash on arm", "", desk.clinician).orElseThrow();
    desk.clock.pass(Duration.ofSeconds(3));
    assertThat(desk.saveNote.save(call.id(), "Rash on both arms", first, desk.clinician))
        .isPresent();
    assertThat(desk.saveNote.save(call.id(), "Something else", first, desk.clinician)).isEmpty();
    assertThat(call.note()).isEqualTo("Rash on both arms");
  }
}
