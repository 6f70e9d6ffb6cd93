package org.carepost.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.carepost.appointments.AnAppointment.RIVERSIDE;
import static org.carepost.people.APatient.ada;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carepost.appointments.AnAppointment;
import org.carepost.appointments.Appointment;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.By;
import org.carepost.appointments.Cancellation;
import org.carepost.appointments.CancelledBy;
import org.carepost.appointments.Clinic;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class AttendancesContractIT {
  private static final Period MARCH =
      new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
  private static final Period APRIL =
      new Period(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 1));

  /** First and last day of each range of lead times, and how many of 100 are missed in it. */
  private static final List<int[]> EDGES_AND_MISSED =
      List.of(
          new int[] {0, 0, 2},
          new int[] {1, 1, 5},
          new int[] {2, 7, 7},
          new int[] {8, 14, 8},
          new int[] {15, 21, 9},
          new int[] {22, 60, 11});

  private static final Instant EARLY = Instant.parse("2026-03-05T09:00:00Z");

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryAttendances fake = new InMemoryAttendances();
  private final Attendances attendances;
  private final AttendanceTargets targets;
  private final Patient ada = ada().registered();
  private final Clinic okafor = new Clinic(Ids.next(), RIVERSIDE, "Dr Okafor", "Riverside");

  AttendancesContractIT(Storage where) {
    storage = where.begin();
    attendances = storage.repository(() -> fake, JpaAttendances::new);
    targets = storage.repository(InMemoryAttendanceTargets::new, JpaAttendanceTargets::new);
  }

  @BeforeEach
  void given_one_of_each_kind() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.settle();
    storage.given(ada);
    storage.given(okafor);
    storage.settle();
    given("2026-03-10T09:00:00Z", AppointmentState.ATTENDED);
    given("2026-03-10T09:10:00Z", AppointmentState.ARRIVED);
    given("2026-03-10T09:20:00Z", AppointmentState.DNA);
    given("2026-03-11T09:00:00Z", AppointmentState.CANCELLED);
    given("2026-03-11T09:10:00Z", AppointmentState.BOOKED);
    given("2026-04-01T09:00:00Z", AppointmentState.DNA);
    storage.settle();
  }

  @Test
  void days_count_who_was_seen_missed_or_cancelled_and_not_who_is_expected() {
    assertThat(attendances.byDay(RIVERSIDE, MARCH))
        .hasSize(2)
        .containsEntry(LocalDate.of(2026, 3, 10), new Attendance(2, 1, 0))
        .containsEntry(LocalDate.of(2026, 3, 11), new Attendance(0, 0, 1));
  }

  @Test
  void clinic_lead_time_and_age_count_the_same() {
    Attendance all = new Attendance(2, 1, 1);
    assertThat(attendances.byClinic(RIVERSIDE, MARCH)).containsEntry(okafor.id(), all);
    assertThat(attendances.byAge(RIVERSIDE, MARCH)).containsEntry(41, all);
    assertThat(attendances.byLeadDays(RIVERSIDE, MARCH))
        .containsEntry(7, new Attendance(2, 1, 0))
        .containsEntry(8, new Attendance(0, 0, 1));
  }

  @Test
  void rates_by_lead_time_are_those_of_the_cohort_on_the_edge_days_of_every_range_too() {
    Map<Integer, Integer> missedOfHundred = new TreeMap<>();
    for (int[] band : EDGES_AND_MISSED) {
      missedOfHundred.put(band[0], band[2]);
      missedOfHundred.put(band[1], band[2]);
    }
    missedOfHundred.forEach(this::givenHundred);
    storage.settle();

    Map<Integer, Attendance> bands = Bands.LEAD.of(attendances.byLeadDays(RIVERSIDE, APRIL));

    assertThat(bands).hasSameSizeAs(EDGES_AND_MISSED);
    for (int[] band : EDGES_AND_MISSED) {
      long due = band[0] == band[1] ? 100 : 200;
      assertThat(bands.get(band[0]).due()).as("from day " + band[0]).isEqualTo(due);
      assertThat(bands.get(band[0]).rate() * 100)
          .as("from day " + band[0])
          .isCloseTo(band[2], offset(0.2));
    }
  }

  private void givenHundred(int leadDays, int missed) {
    for (int i = 0; i < 100; i++) {
      Instant start = Instant.parse("2026-04-23T08:00:00Z").plus(Duration.ofMinutes(i));
      Appointment it =
          at(start.toString()).bookedAt(start.minus(Duration.ofDays(leadDays)).toString()).booked();
      it.mark(i < missed ? AppointmentState.DNA : AppointmentState.ATTENDED, By.RULE, start);
      keep(it);
    }
  }

  @Test
  void a_time_given_up_is_refilled_by_who_books_it_afterwards() {
    assertThat(attendances.givenUp(RIVERSIDE, MARCH)).isEqualTo(new Attendances.GivenUp(1, 0));
    keep(at("2026-03-11T09:00:00Z").bookedAt("2026-03-06T09:00:00Z").booked());
    storage.settle();
    assertThat(attendances.givenUp(RIVERSIDE, MARCH)).isEqualTo(new Attendances.GivenUp(1, 1));
  }

  @Test
  void no_texts_are_no_texts() {
    assertThat(attendances.texted(RIVERSIDE, Instant.EPOCH, EARLY))
        .isEqualTo(new Attendances.Texted(0, 0));
  }

  @Test
  void another_practice_counts_nothing() {
    PracticeId lakeside = new PracticeId("Y00003");
    assertThat(attendances.byDay(lakeside, MARCH)).isEmpty();
    assertThat(attendances.byClinic(lakeside, MARCH)).isEmpty();
    assertThat(attendances.givenUp(lakeside, MARCH)).isEqualTo(new Attendances.GivenUp(0, 0));
    assertThat(targets.find(lakeside)).isEmpty();
  }

  @Test
  void a_target_comes_back_as_agreed() {
    LocalDate from = LocalDate.of(2026, 1, 5);
    AttendanceTarget.Agreement agreement =
        new AttendanceTarget.Agreement(from, 45, from.plusDays(100));
    targets.add(new AttendanceTarget(RIVERSIDE, agreement, "Sunita Rao", EARLY));
    storage.settle();
    Optional<AttendanceTarget> found = targets.find(RIVERSIDE);
    assertThat(found.orElseThrow().rate()).isEqualTo(0.045);
    assertThat(found.orElseThrow().trajectory(from.plusDays(50), 0.075)).isEqualTo(0.06);
    assertThat(found.orElseThrow().setBy()).isEqualTo("Sunita Rao");
  }

  private void given(String start, AppointmentState state) {
    Appointment it = at(start).booked();
    if (state == AppointmentState.CANCELLED) {
      it.cancel(new Cancellation(CancelledBy.PATIENT, ""), By.PATIENT, EARLY);
    } else if (state != AppointmentState.BOOKED) {
      it.mark(state, By.RULE, EARLY);
    }
    keep(it);
  }

  private AnAppointment at(String start) {
    return AnAppointment.ofAda().of(ada).in(okafor).at(start);
  }

  private void keep(Appointment it) {
    storage.given(it);
    fake.given(it);
  }
}
