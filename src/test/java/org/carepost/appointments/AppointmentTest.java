package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");
  private static final Cancellation WISH = new Cancellation(CancelledBy.PATIENT, "better");

  @Test
  void who_comes_arrives_and_is_seen() {
    Appointment it = AnAppointment.ofAda().booked();
    AppointmentEvent arrived = it.mark(AppointmentState.ARRIVED, By.RULE, NOW);
    it.mark(AppointmentState.ATTENDED, By.RULE, NOW);
    assertThat(it.state()).isEqualTo(AppointmentState.ATTENDED);
    assertThat(arrived.from()).isEqualTo(AppointmentState.BOOKED);
    assertThat(arrived.to()).isEqualTo(AppointmentState.ARRIVED);
  }

  @Test
  void a_mark_can_be_taken_back() {
    Appointment it = AnAppointment.ofAda().booked();
    it.mark(AppointmentState.DNA, By.RULE, NOW);
    it.mark(AppointmentState.BOOKED, By.RULE, NOW);
    assertThat(it.isAhead(NOW)).isTrue();
  }

  @Test
  void what_was_seen_cannot_be_cancelled_and_nothing_changes() {
    Appointment it = AnAppointment.ofAda().booked();
    it.mark(AppointmentState.ATTENDED, By.RULE, NOW);
    assertThatExceptionOfType(IllegalMove.class)
        .isThrownBy(() -> it.cancel(WISH, By.PATIENT, NOW))
        .satisfies(move -> assertThat(move.state()).isEqualTo(AppointmentState.ATTENDED));
    assertThat(it.state()).isEqualTo(AppointmentState.ATTENDED);
    assertThat(it.cancellation()).isEmpty();
  }

  @Test
  void a_mark_cannot_cancel() {
    Appointment it = AnAppointment.ofAda().booked();
    assertThatExceptionOfType(IllegalMove.class)
        .isThrownBy(() -> it.mark(AppointmentState.CANCELLED, By.RULE, NOW));
  }

  @Test
  void a_cancelled_one_says_whose_wish_it_was_until_it_is_booked_again() {
    Appointment it = AnAppointment.ofAda().booked();
    it.cancel(WISH, By.PATIENT, NOW);
    assertThat(it.cancellation()).hasValue(WISH);
    assertThat(it.cancelledAt()).hasValue(NOW);
    it.mark(AppointmentState.BOOKED, By.RULE, NOW);
    assertThat(it.cancellation()).isEmpty();
    assertThat(it.cancelledAt()).isEmpty();
  }

  @Test
  void moving_books_it_again_and_keeps_the_time_it_was() {
    Appointment it = AnAppointment.ofAda().booked();
    it.cancel(WISH, By.PATIENT, NOW);
    AppointmentEvent moved =
        it.move(AnAppointment.ofAda().at("2026-03-12T10:00:00Z").booking(), By.RULE, NOW);
    assertThat(it.state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(it.day()).isEqualTo("2026-03-12");
    assertThat(moved.detail()).isEqualTo("2026-03-10T09:10:00Z");
  }

  @Test
  void its_day_and_lead_are_on_the_practices_calendar() {
    Appointment summer =
        AnAppointment.ofAda().at("2026-06-09T23:30:00Z").bookedAt("2026-06-08T22:30:00Z").booked();
    assertThat(summer.day()).isEqualTo("2026-06-10");
    assertThat(summer.leadDays()).isEqualTo(2);
  }

  @Test
  void what_was_booked_afterwards_has_no_lead() {
    assertThat(AnAppointment.ofAda().bookedAt("2026-03-11T09:00:00Z").booked().leadDays()).isZero();
  }
}
