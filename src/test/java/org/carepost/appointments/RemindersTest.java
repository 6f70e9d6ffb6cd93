package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextState;
import org.junit.jupiter.api.Test;

/** What patients hear of their appointments, and when. */
class RemindersTest {
  private final Desk desk = new Desk();

  @Test
  void a_new_booking_is_confirmed_and_reminded_of_five_days_and_one_day_before() {
    desk.take(
        Desk.line(
            "start",
            "2026-03-17T09:10",
            "end",
            "2026-03-17T09:20",
            "bookedAt",
            "2026-03-03T08:30"));
    desk.pass(Duration.ofMinutes(1));
    assertThat(sent()).containsExactly("appointment-booked");
    desk.pass(Duration.ofDays(14));
    assertThat(sent())
        .containsExactly("appointment-booked", "appointment-reminder", "appointment-reminder");
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(
            Instant.parse("2026-03-12T09:10:00Z"), Instant.parse("2026-03-16T09:10:00Z"));
    assertThat(desk.texts().get(1).body())
        .contains("You have an appointment with Riverside Surgery on")
        .contains("Tuesday 17 March at 09:10")
        .contains("costs the NHS £30")
        .contains("CANCEL");
  }

  @Test
  void what_was_booked_long_ago_is_not_confirmed_when_it_is_first_taken_in() {
    desk.take(Desk.line());
    desk.pass(Duration.ofMinutes(1));
    assertThat(sent()).isEmpty();
  }

  @Test
  void the_wall_clock_counts_when_the_clocks_change_in_spring() {
    reminded("2026-03-31T09:10", "2026-03-20T09:00");
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(
            Instant.parse("2026-03-26T09:10:00Z"), Instant.parse("2026-03-30T08:10:00Z"));
  }

  @Test
  void the_wall_clock_counts_when_the_clocks_change_in_autumn() {
    reminded("2026-10-27T09:10", "2026-10-10T09:00");
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(
            Instant.parse("2026-10-22T08:10:00Z"), Instant.parse("2026-10-26T09:10:00Z"));
  }

  @Test
  void a_reminder_that_falls_on_a_sunday_waits_for_monday() {
    reminded("2026-03-09T14:10", "2026-03-05T09:00");
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(Instant.parse("2026-03-09T08:00:00Z"));
  }

  @Test
  void a_reminder_that_could_only_come_too_late_is_never_written() {
    reminded("2026-03-09T08:00", "2026-03-06T20:00");
    assertThat(desk.textDesk.sentAt("appointment-reminder")).isEmpty();
  }

  @Test
  void who_missed_two_before_hears_two_hours_before_too() {
    for (String day : List.of("2026-02-02", "2026-02-03")) {
      desk.take(
          Desk.line(
              "externalId",
              day,
              "start",
              day + "T09:10",
              "end",
              day + "T09:20",
              "bookedAt",
              "2026-01-05T09:00",
              "status",
              "DNA"));
    }
    reminded("2026-03-12T15:00", "2026-03-03T08:00");
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(
            Instant.parse("2026-03-09T08:00:00Z"),
            Instant.parse("2026-03-11T15:00:00Z"),
            Instant.parse("2026-03-12T13:00:00Z"));
  }

  @Test
  void a_moved_one_is_told_at_its_new_time_and_never_reminded_of_the_old() {
    desk.take(Desk.line());
    desk.pass(Duration.ofMinutes(1));
    desk.take(Desk.line("start", "2026-03-12T11:00", "end", "2026-03-12T11:10"));
    desk.pass(Duration.ofDays(10));
    assertThat(sent())
        .containsExactly("appointment-moved", "appointment-reminder", "appointment-reminder");
    assertThat(desk.texts()).allSatisfy(it -> assertThat(it.body()).contains("12 March at 11:00"));
  }

  @Test
  void moving_it_kills_a_text_that_is_written_and_not_yet_sent() {
    desk.take(Desk.line());
    desk.clock.set(Instant.parse("2026-03-09T09:10:00Z"));
    desk.tellPatients.tell(AnAppointment.RIVERSIDE);
    TextMessage written = desk.texts().get(0);
    desk.take(Desk.line("start", "2026-03-12T11:00", "end", "2026-03-12T11:10"));
    desk.textDesk.sendWhatIsDue();
    assertThat(written.state()).isEqualTo(TextState.SUPPRESSED);
    assertThat(written.suppression()).contains(Suppression.OUTDATED);
    assertThat(written.reason()).contains("the appointment was moved");
  }

  @Test
  void a_cancellation_by_the_practice_is_told_once_and_one_by_the_patient_is_not() {
    desk.take(
        Desk.line(),
        Desk.line("externalId", "E2", "start", "2026-03-11T09:10", "end", "2026-03-11T09:20"));
    desk.pass(Duration.ofMinutes(1));
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E1").id(), "", By.staff(desk.by));
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E2").id(), "", By.PATIENT);
    desk.pass(Duration.ofDays(9));
    assertThat(sent()).containsExactly("appointment-cancelled");
  }

  @Test
  void a_mark_that_is_taken_back_at_once_is_told_to_nobody() {
    Appointment it = given();
    desk.clock.set(Instant.parse("2026-03-10T10:00:00Z"));
    desk.mark.mark(it.id(), AppointmentState.DNA, desk.by);
    desk.mark.mark(it.id(), AppointmentState.ATTENDED, desk.by);
    desk.pass(Duration.ofMinutes(30));
    assertThat(sent()).doesNotContain("appointment-missed");
  }

  @Test
  void who_did_not_come_is_told_once() {
    Appointment it = given();
    desk.clock.set(Instant.parse("2026-03-10T10:00:00Z"));
    desk.mark.mark(it.id(), AppointmentState.DNA, desk.by);
    desk.pass(Duration.ofDays(3));
    assertThat(sent()).containsOnlyOnce("appointment-missed");
  }

  @Test
  void who_nobody_marked_is_not_told_that_they_missed_it() {
    Appointment it = given();
    dayEnds();
    desk.pass(Duration.ofDays(1));
    assertThat(it.state()).isEqualTo(AppointmentState.DNA);
    assertThat(sent()).doesNotContain("appointment-missed");
  }

  @Test
  void who_attended_as_the_practice_says_late_is_not_told_either() {
    Appointment it = given();
    dayEnds();
    desk.take(Desk.line("status", "ATTENDED"));
    desk.pass(Duration.ofDays(1));
    assertThat(it.state()).isEqualTo(AppointmentState.ATTENDED);
    assertThat(sent()).doesNotContain("appointment-missed");
  }

  @Test
  void who_did_not_attend_as_the_practice_says_late_is_told_once() {
    given();
    dayEnds();
    assertThat(desk.take(Desk.line("status", "DNA")).changed()).isEqualTo(1);
    assertThat(desk.take(Desk.line("status", "DNA")).unchanged()).isEqualTo(1);
    desk.pass(Duration.ofDays(1));
    assertThat(sent()).containsOnlyOnce("appointment-missed");
  }

  @Test
  void who_did_not_attend_as_the_desk_says_late_is_told_once() {
    Appointment it = given();
    dayEnds();
    desk.mark.mark(it.id(), AppointmentState.DNA, desk.by);
    desk.mark.mark(it.id(), AppointmentState.DNA, desk.by);
    desk.pass(Duration.ofDays(1));
    assertThat(sent()).containsOnlyOnce("appointment-missed");
    assertThat(desk.appointments.history(AnAppointment.RIVERSIDE, it.id())).hasSize(2);
  }

  private void dayEnds() {
    desk.clock.set(Instant.parse("2026-03-11T00:00:00Z"));
    assertThat(desk.endDay.end(AnAppointment.RIVERSIDE)).isEqualTo(1);
    desk.pass(Duration.ofMinutes(5));
  }

  private Appointment given() {
    desk.take(Desk.line());
    desk.pass(Duration.ofMinutes(1));
    return desk.called("E1");
  }

  private void reminded(String start, String booked) {
    desk.take(Desk.line("start", start, "end", start.replaceFirst("0$", "5"), "bookedAt", booked));
    desk.clock.set(Instant.parse(booked + ":00Z"));
    desk.passUntil(Instant.parse(start + ":00Z"));
  }

  private List<String> sent() {
    return desk.texts().stream().map(TextMessage::template).toList();
  }
}
