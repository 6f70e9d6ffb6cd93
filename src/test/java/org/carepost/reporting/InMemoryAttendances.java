package org.carepost.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepost.appointments.Appointment;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.CancelledBy;
import org.carepost.platform.PracticeId;

/** Counts of appointments in a list, for tests. */
public class InMemoryAttendances implements Attendances {
  private final List<Appointment> appointments = new ArrayList<>();
  private Texted texted = new Texted(0, 0);

  /** Counts this one too. */
  public void given(Appointment appointment) {
    appointments.add(appointment);
  }

  @Override
  public Map<LocalDate, Attendance> byDay(PracticeId practice, Period period) {
    return counts(Appointment::day, practice, period);
  }

  @Override
  public Map<UUID, Attendance> byClinic(PracticeId practice, Period period) {
    return counts(it -> it.slot().clinic(), practice, period);
  }

  @Override
  public Map<Integer, Attendance> byLeadDays(PracticeId practice, Period period) {
    return counts(Appointment::leadDays, practice, period);
  }

  @Override
  public Map<Integer, Attendance> byAge(PracticeId practice, Period period) {
    return counts(Appointment::age, practice, period);
  }

  /** So many texts were sent. */
  void given(Texted texts) {
    texted = texts;
  }

  @Override
  public Texted texted(PracticeId practice, Instant from, Instant to) {
    return texted;
  }

  @Override
  public GivenUp givenUp(PracticeId practice, Period period) {
    List<Appointment> times =
        in(practice, period)
            .filter(it -> it.state() == AppointmentState.CANCELLED)
            .filter(it -> it.cancellation().orElseThrow().wish() == CancelledBy.PATIENT)
            .filter(it -> it.cancelledAt().orElseThrow().isBefore(it.slot().startsAt()))
            .toList();
    return new GivenUp(times.size(), times.stream().filter(this::isRefilled).count());
  }

  private boolean isRefilled(Appointment it) {
    return appointments.stream()
        .anyMatch(
            other ->
                other.slot().clinic().equals(it.slot().clinic())
                    && other.slot().startsAt().equals(it.slot().startsAt())
                    && other.state() != AppointmentState.CANCELLED
                    && !other.bookedAt().isBefore(it.cancelledAt().orElseThrow()));
  }

  private <K> Map<K, Attendance> counts(
      Function<Appointment, K> by, PracticeId practice, Period period) {
    Map<K, Attendance> counts = new HashMap<>();
    in(practice, period)
        .filter(it -> it.state() != AppointmentState.BOOKED)
        .forEach(it -> counts.merge(by.apply(it), one(it.state()), Attendance::plus));
    return counts;
  }

  private static Attendance one(AppointmentState state) {
    return switch (state) {
      case DNA -> new Attendance(0, 1, 0);
      case CANCELLED -> new Attendance(0, 0, 1);
      default -> new Attendance(1, 0, 0);
    };
  }

  private Stream<Appointment> in(PracticeId practice, Period period) {
    return appointments.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> !it.day().isBefore(period.from()) && it.day().isBefore(period.to()));
  }
}
