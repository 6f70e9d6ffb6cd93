package org.carepost.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.offset;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carepost.appointments.AnAppointment;
import org.carepost.appointments.Appointment;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.By;
import org.carepost.appointments.InMemoryClinics;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.AStaffMember;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceBoardTest {
  /** Missed per 1,000 by days from booking, as England publishes them. */
  private static final Map<Integer, Integer> ENGLAND =
      Map.of(0, 19, 1, 50, 4, 68, 10, 82, 18, 86, 30, 89);

  private static final int COHORT = 1_000;

  private final SettableClock clock = new SettableClock();
  private final InMemoryAttendances attendances = new InMemoryAttendances();
  private final InMemoryAttendanceTargets targets = new InMemoryAttendanceTargets();
  private final InMemoryClinics clinics = new InMemoryClinics();
  private final AnAppointment ada = AnAppointment.ofAda();
  private final Words words = new Words();

  @Test
  void the_rates_of_a_cohort_by_lead_time_come_out_within_a_fifth_of_a_point() {
    given_the_cohort();
    AttendanceView view = board().view(26, AStaffMember.manager().built());
    AttendanceView.Table lead = view.tables().get(3);
    List<Double> rates = lead.rows().stream().map(it -> it.count().rate() * 100).toList();
    assertThat(rates).hasSize(6);
    double[] expected = {1.9, 5.0, 6.8, 8.2, 8.6, 8.9};
    for (int i = 0; i < expected.length; i++) {
      assertThat(rates.get(i)).as(lead.rows().get(i).name()).isCloseTo(expected[i], offset(0.2));
    }
    assertThat(view.sentence()).startsWith("In the last 26 weeks 6.6% of appointments were missed");
  }

  @Test
  void what_was_before_is_beside_what_is_agreed_and_what_is_saved() {
    given(Instant.parse("2025-12-08T10:00:00Z"), 1, AppointmentState.DNA);
    given(Instant.parse("2025-12-09T10:00:00Z"), 1, AppointmentState.ATTENDED);
    for (int i = 0; i < 9; i++) {
      given(Instant.parse("2026-02-10T10:00:00Z"), 1, AppointmentState.ATTENDED);
    }
    given(Instant.parse("2026-02-10T10:00:00Z"), 1, AppointmentState.DNA);
    LocalDate from = LocalDate.of(2026, 1, 5);
    targets.add(
        new AttendanceTarget(
            RIVERSIDE,
            new AttendanceTarget.Agreement(from, 100, from.plusDays(114)),
            "Sunita Rao",
            clock.instant()));
    attendances.given(new Attendances.Texted(250, 500));
    AttendanceView view = board().view(13, AStaffMember.manager().built());
    assertThat(view.sentence()).contains("16.7%", "Before reminders it was 50.0%");
    assertThat(view.chart().baseline()).isNotNull();
    assertThat(view.facts())
        .extracting(AttendanceView.Fact::value)
        .containsExactly("0", "0", "250", "£12", "£60", "30.0%", "£120");
    assertThat(AttendanceCsv.of(view)).contains("Week from,8 December 2025,1,1,0,50.0%");
  }

  @Test
  void a_week_that_is_not_over_is_in_the_table_and_not_in_the_chart() {
    given(Instant.parse("2026-02-24T10:00:00Z"), 1, AppointmentState.ATTENDED);
    given(Instant.parse("2026-03-02T10:00:00Z"), 1, AppointmentState.DNA);
    clock.set(Instant.parse("2026-03-03T09:00:00Z"));
    AttendanceView view = board().view(13, AStaffMember.manager().built());
    assertThat(view.tables().get(0).rows()).hasSize(2);
    assertThat(view.chart().dots())
        .extracting(RateChart.Dot::title)
        .containsExactly("23 Feb: 0.0%");
  }

  @Test
  void nothing_yet_is_said_so() {
    AttendanceView view = board().view(13, AStaffMember.manager().built());
    assertThat(view.sentence()).isEqualTo("There are no past appointments in this time.");
    assertThat(view.chart()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_001})
  void a_setting_that_is_no_price_stops_the_start(int slotPence) {
    assertThatIllegalStateException()
        .isThrownBy(() -> board(slotPence))
        .withMessageContaining("attendance.slot-pence");
  }

  private ReadAttendance board() {
    return board(3_000);
  }

  private ReadAttendance board(int slotPence) {
    InMemoryPractices practices = new InMemoryPractices();
    practices.add(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0101"));
    clinics.add(ada.clinic());
    return new ReadAttendance(
        attendances,
        targets,
        new AttendanceTables(attendances, clinics, words),
        practices,
        new Audit(new InMemoryAuditTrail(), clock),
        words,
        clock,
        slotPence,
        2.4);
  }

  private void given_the_cohort() {
    Random random = new Random(1);
    ENGLAND.forEach(
        (lead, permille) -> {
          for (int i = 0; i < COHORT; i++) {
            Instant start = clock.instant().minus(Duration.ofDays(1 + random.nextInt(100)));
            given(start, lead, i < permille ? AppointmentState.DNA : AppointmentState.ATTENDED);
          }
        });
  }

  private void given(Instant start, int lead, AppointmentState outcome) {
    Appointment it =
        ada.at(start.toString())
            .bookedAt(start.minus(Duration.ofDays(lead)).toString())
            .called("E" + start + lead)
            .booked();
    it.mark(outcome, By.RULE, start);
    attendances.given(it);
  }
}
