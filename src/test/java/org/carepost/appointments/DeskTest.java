package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.people.AStaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is done at the desk: marks, cancellations, and the end of the day. */
class DeskTest {
  private final Desk desk = new Desk();

  @Test
  void a_mark_is_kept_with_who_made_it() {
    Appointment it = desk.given(AnAppointment.ofAda());
    desk.mark.mark(it.id(), AppointmentState.ARRIVED, desk.by);
    desk.mark.mark(it.id(), AppointmentState.ARRIVED, desk.by);
    assertThat(desk.appointments.history(AnAppointment.RIVERSIDE, it.id()))
        .extracting(AppointmentEvent::authorName)
        .containsExactly("Sam Taylor");
    assertThat(desk.trail.actions(AnAppointment.RIVERSIDE))
        .containsExactly(Action.APPOINTMENT_MARKED);
  }

  @Test
  void nobody_misses_an_appointment_at_the_desk_before_it_begins() {
    Appointment it = desk.given(AnAppointment.ofAda());
    desk.clock.set(it.slot().startsAt().minusSeconds(1));
    assertThatExceptionOfType(NotYetBegun.class)
        .isThrownBy(() -> desk.mark.mark(it.id(), AppointmentState.DNA, desk.by));
    assertThat(it.state()).isEqualTo(AppointmentState.BOOKED);
    desk.clock.set(it.slot().startsAt());
    desk.mark.mark(it.id(), AppointmentState.DNA, desk.by);
    assertThat(it.state()).isEqualTo(AppointmentState.DNA);
  }

  @Test
  void the_practices_system_may_say_so_earlier() {
    desk.take(Desk.line());
    desk.take(Desk.line("status", "DNA"));
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.DNA);
  }

  @Test
  void another_practice_finds_nothing_to_mark_or_cancel() {
    Appointment it = desk.given(AnAppointment.ofAda());
    PracticeId lakeside = new PracticeId("Y00003");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                desk.mark.mark(
                    it.id(), AppointmentState.DNA, AStaffMember.navigator().at(lakeside).built()));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.cancel.cancel(lakeside, it.id(), "", By.PATIENT));
    assertThat(it.state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void a_cancelled_time_is_free_once() {
    Appointment it = desk.given(AnAppointment.ofAda());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, it.id(), "", By.PATIENT);
    desk.cancel.cancel(AnAppointment.RIVERSIDE, it.id(), "", By.PATIENT);
    assertThat(desk.freed.fired()).extracting(SlotFreed::slot).containsExactly(it.slot());
  }

  @Test
  void a_time_that_has_begun_is_not_free() {
    Appointment it = desk.given(AnAppointment.ofAda());
    desk.clock.set(it.slot().startsAt());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, it.id(), "", By.PATIENT);
    assertThat(desk.freed.fired()).isEmpty();
  }

  @Test
  void whoever_is_still_expected_when_the_day_is_over_did_not_attend() {
    Appointment missed = desk.given(AnAppointment.ofAda());
    Appointment seen = desk.given(AnAppointment.ofAda());
    desk.mark.mark(seen.id(), AppointmentState.ATTENDED, desk.by);
    desk.clock.set(Instant.parse("2026-03-10T23:59:59Z"));
    assertThat(desk.endDay.end(AnAppointment.RIVERSIDE)).isZero();
    desk.clock.pass(Duration.ofSeconds(1));
    assertThat(desk.endDay.end(AnAppointment.RIVERSIDE)).isEqualTo(1);
    assertThat(missed.state()).isEqualTo(AppointmentState.DNA);
    assertThat(seen.state()).isEqualTo(AppointmentState.ATTENDED);
  }

  @Test
  void the_day_ends_at_the_practices_midnight_in_summer_too() {
    Appointment it =
        desk.given(
            AnAppointment.ofAda().at("2026-07-07T14:00:00Z").bookedAt("2026-07-01T09:00:00Z"));
    desk.clock.set(Instant.parse("2026-07-07T23:00:00Z"));
    assertThat(desk.endDay.end(AnAppointment.RIVERSIDE)).isEqualTo(1);
    assertThat(it.state()).isEqualTo(AppointmentState.DNA);
  }
}
