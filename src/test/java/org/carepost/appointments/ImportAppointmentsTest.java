package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.appointments.Desk.line;

import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.APatient;
import org.carepost.people.Patient;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportAppointmentsTest {
  private final Desk desk = new Desk();

  @Test
  void what_nobody_knew_is_added() {
    ImportReport report = desk.take(line());
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.applied()).isTrue();
    Appointment it = desk.called("E1");
    assertThat(it.patient()).isEqualTo(desk.ada.id());
    assertThat(it.slot().startsAt()).isEqualTo("2026-03-10T09:10:00Z");
    assertThat(it.leadDays()).isEqualTo(9);
    assertThat(desk.trail.actions(AnAppointment.RIVERSIDE))
        .containsExactly(Action.APPOINTMENTS_IMPORTED);
  }

  @Test
  void a_file_waits_for_its_practices_turn() {
    desk.take(line());
    assertThat(desk.turns.taken()).containsExactly(AnAppointment.RIVERSIDE);
  }

  @Test
  void each_spelling_of_a_clinician_or_a_place_is_a_clinic_of_its_own() {
    desk.take(line(), line("externalId", "E2", "clinician", "dr okafor"));
    assertThat(desk.clinics.of(AnAppointment.RIVERSIDE, 9)).hasSize(2);
  }

  @Test
  void the_same_again_changes_nothing() {
    desk.take(line());
    ImportReport again = desk.take(line());
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(desk.clinics.of(AnAppointment.RIVERSIDE, 9)).hasSize(1);
  }

  @Test
  void a_wall_clock_time_is_the_practices_own_in_summer_too() {
    desk.take(line("start", "2026-07-07T09:10", "end", "2026-07-07 09:20:00"));
    assertThat(desk.called("E1").slot().startsAt()).isEqualTo("2026-07-07T08:10:00Z");
  }

  @Test
  void another_time_moves_it_and_frees_the_one_before() {
    desk.take(line());
    ImportReport report = desk.take(line("start", "2026-03-11T09:10", "end", "2026-03-11T09:20"));
    assertThat(report.changed()).isEqualTo(1);
    assertThat(desk.called("E1").slot().startsAt()).isEqualTo("2026-03-11T09:10:00Z");
    assertThat(desk.freed.fired())
        .extracting(it -> it.slot().startsAt().toString())
        .containsExactly("2026-03-10T09:10:00Z");
  }

  @Test
  void booked_says_nothing_new_of_what_the_patient_has_cancelled_here() {
    desk.take(line());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E1").id(), "", By.PATIENT);
    assertThat(desk.take(line("status", "BOOKED")).unchanged()).isEqualTo(1);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.CANCELLED);
  }

  @Test
  void booked_again_at_the_same_time_by_who_knew_of_the_cancellation_books_it_again() {
    desk.take(line());
    desk.take(line("status", "CANCELLED"));
    assertThat(desk.take(line("status", "BOOKED")).changed()).isEqualTo(1);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void the_other_system_catches_up_with_a_cancellation_and_books_it_again_later() {
    desk.take(line());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E1").id(), "", By.PATIENT);
    assertThat(desk.take(line("status", "CANCELLED")).unchanged()).isEqualTo(1);
    assertThat(desk.take(line("status", "BOOKED")).changed()).isEqualTo(1);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void given_to_another_patient_it_is_cancelled_for_the_first_and_booked_for_the_second() {
    Patient bob = bob();
    desk.take(line());
    UUID first = desk.called("E1").id();
    ImportReport report = desk.take(line("nhsNumber", bob.nhsNumber().orElseThrow().digits()));
    assertThat(report.changed()).isEqualTo(1);
    Appointment before = desk.appointments.find(AnAppointment.RIVERSIDE, first).orElseThrow();
    assertThat(before.patient()).isEqualTo(desk.ada.id());
    assertThat(before.cancellation()).hasValue(new Cancellation(CancelledBy.PRACTICE, ""));
    assertThat(desk.called("E1").patient()).isEqualTo(bob.id());
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(desk.freed.fired()).isEmpty();
    assertThat(desk.take(line("nhsNumber", bob.nhsNumber().orElseThrow().digits())).unchanged())
        .isEqualTo(1);
  }

  @Test
  void who_came_before_an_id_was_used_again_came_all_the_same() {
    Patient bob = bob();
    desk.take(line("status", "ATTENDED"));
    UUID first = desk.called("E1").id();
    desk.take(
        line(
            "nhsNumber", bob.nhsNumber().orElseThrow().digits(),
            "start", "2026-04-10T09:10",
            "end", "2026-04-10T09:20"));
    assertThat(desk.appointments.find(AnAppointment.RIVERSIDE, first).orElseThrow().state())
        .isEqualTo(AppointmentState.ATTENDED);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void a_booking_day_without_a_time_will_do() {
    desk.take(line("bookedAt", "2026-03-01"));
    assertThat(desk.called("E1").bookedAt()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(desk.called("E1").leadDays()).isEqualTo(9);
  }

  @Test
  void booked_at_another_time_books_it_again() {
    desk.take(line("status", "cancelled", "cancelledBy", "patient", "reason", "better"));
    desk.take(line("start", "2026-03-11T09:10", "end", "2026-03-11T09:20", "status", "BOOKED"));
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void a_new_status_is_taken_over_and_frees_the_time() {
    desk.take(line());
    assertThat(desk.take(line("status", "CANCELLED")).changed()).isEqualTo(1);
    assertThat(desk.called("E1").cancellation())
        .hasValue(new Cancellation(CancelledBy.PRACTICE, ""));
    assertThat(desk.freed.fired()).hasSize(1);
  }

  @Test
  void what_arrives_cancelled_frees_nothing() {
    desk.take(line("status", "CANCELLED"));
    assertThat(desk.freed.fired()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "start, 10/03/2026 09:10, start, date-not-iso",
    "start, 2026-03-10T25:00, start, not-a-time",
    "start, 2026-03-29T01:30, start, skipped-by-the-clock-change",
    "start, 1999-12-31T09:00, start, not-in-this-century",
    "end, 2026-03-10T09:10, end, not-after-start-within-a-day",
    "end, 2026-03-12T09:10, end, not-after-start-within-a-day",
    "nhsNumber, 9990000019, nhsNumber, wrong-check-digit",
    "nhsNumber, 999, nhsNumber, not-ten-digits",
    "nhsNumber, 9990000026, nhsNumber, not-registered-here",
    "mode, CARRIER_PIGEON, mode, unknown",
    "status, LOST, status, unknown",
    "externalId, '', externalId, missing",
    "clinician, '', clinician, missing",
    "bookedAt, '', bookedAt, missing"
  })
  void what_does_not_fit_is_refused_by_line_with_the_reason(
      String field, String value, String refused, String reason) {
    assertThatExceptionOfType(NotApplied.class)
        .isThrownBy(() -> desk.take(line(field, value)))
        .satisfies(
            it ->
                assertThat(it.report().refusals())
                    .containsExactly(new Refusal(2, refused, reason)));
  }

  @Test
  void with_valid_lines_only_the_others_are_kept() {
    ImportReport report =
        desk.imports.take(
            Desk.lines(line(), line("externalId", "E2", "mode", "?")), false, desk.by);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.applied()).isTrue();
  }

  @Test
  void a_status_that_cannot_follow_is_refused() {
    desk.take(line("status", "ATTENDED"));
    assertThatExceptionOfType(NotApplied.class)
        .isThrownBy(() -> desk.take(line("status", "CANCELLED")))
        .satisfies(
            it ->
                assertThat(it.report().refusals().get(0).reason())
                    .isEqualTo("not-possible-when-attended"));
  }

  private Patient bob() {
    Patient bob = APatient.ada().called("Bob", "Miller").numbered("9990000026").registered();
    desk.patients.add(bob);
    return bob;
  }
}
