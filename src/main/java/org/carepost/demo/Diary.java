package org.carepost.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.Booking;
import org.carepost.appointments.Clinic;
import org.carepost.appointments.Mode;
import org.carepost.appointments.Slot;
import org.carepost.people.Patient;
import org.carepost.people.Role;
import org.carepost.reporting.AttendanceTarget;

/**
 * Who of a demo's patients comes when, and what becomes of it: as often missed, by lead time, as in
 * England.
 */
final class Diary {
  private static final List<LocalTime> STARTS =
      Stream.iterate(
              LocalTime.of(8, 30), it -> it.isBefore(LocalTime.of(17, 0)), it -> it.plusMinutes(30))
          .filter(it -> it.getHour() != 12 && it.getHour() != 13)
          .toList();
  private static final Duration LENGTH = Duration.ofMinutes(15);
  private static final Duration WAIT = Duration.ofMinutes(20);
  private static final double REMINDED = 0.77;
  private static final int WEEKS_REMINDED = 13;

  private final List<Clinic> clinics;
  private final List<Patient> patients;
  private final ZoneId zone;
  private final Instant now;
  private final Random random;

  Diary(List<Clinic> clinics, List<Patient> patients, ZoneId zone, Instant now, Random random) {
    this.clinics = clinics;
    this.patients = patients;
    this.zone = zone;
    this.now = now;
    this.random = random;
  }

  /** To miss no more than 4.5% half a year after reminders began. */
  static AttendanceTarget.Agreement agreement(LocalDate today) {
    LocalDate began = today.minusWeeks(WEEKS_REMINDED);
    return new AttendanceTarget.Agreement(began, 45, began.plusWeeks(2 * WEEKS_REMINDED));
  }

  /** Names of those who see patients there. */
  static List<String> clinicians(DemoPractice practice) {
    return Stream.concat(
            practice.staff().stream()
                .filter(job -> job.role() == Role.CLINICIAN)
                .map(DemoPractice.Job::name),
            Stream.of("Nurse Kelly Adeyemi"))
        .toList();
  }

  /** Nine in ten slots of a weekday; of a day at the weekend none, unless wanted anyway. */
  List<Booking> bookings(LocalDate day, boolean anyway) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    List<Booking> bookings = new ArrayList<>();
    if (weekend && !anyway) {
      return bookings;
    }
    for (Clinic clinic : clinics) {
      for (LocalTime start : STARTS) {
        if (random.nextInt(10) > 0) {
          addIfBooked(bookings, slot(clinic, day.atTime(start).atZone(zone).toInstant()));
        }
      }
    }
    return bookings;
  }

  private void addIfBooked(List<Booking> bookings, Slot slot) {
    Instant booked =
        slot.startsAt()
            .minus(Duration.ofDays(leadDays()))
            .minus(Duration.ofMinutes(40 + random.nextInt(120)));
    if (booked.isBefore(now)) {
      bookings.add(new Booking(patients.get(random.nextInt(patients.size())), slot, booked, zone));
    }
  }

  private Slot slot(Clinic clinic, Instant start) {
    boolean nurse = clinic.clinician().startsWith("Nurse");
    Mode mode = nurse || random.nextInt(10) < 7 ? Mode.IN_PERSON : Mode.TELEPHONE;
    String type = nurse ? (random.nextBoolean() ? "Blood test" : "Long-term review") : "GP";
    return new Slot(clinic.id(), start, start.plus(LENGTH), mode, type);
  }

  private int leadDays() {
    int kind = random.nextInt(100);
    if (kind < 30) {
      return 0;
    }
    if (kind < 40) {
      return 1;
    }
    return kind < 65 ? 2 + random.nextInt(6) : 8 + random.nextInt(25);
  }

  /** When the patient was reminded by now: a day before, if it was booked before that. */
  Optional<Instant> reminded(Booking booking) {
    Instant start = booking.slot().startsAt();
    Instant dayBefore = start.atZone(zone).minusDays(1).toInstant();
    return Optional.of(dayBefore)
        .filter(it -> wasReminded(start) && it.isAfter(booking.bookedAt()) && it.isBefore(now));
  }

  private boolean wasReminded(Instant start) {
    return start.isAfter(now.minus(Duration.ofDays(7L * WEEKS_REMINDED)));
  }

  /** What became of it by now. */
  AppointmentState outcome(Booking booking) {
    Instant start = booking.slot().startsAt();
    long lead = Duration.between(booking.bookedAt(), start).toDays();
    double missed = lead == 0 ? 0.019 : lead == 1 ? 0.05 : lead < 8 ? 0.068 : 0.086;
    boolean reminded = wasReminded(start);
    double chance = random.nextDouble();
    if (lead > 0 && chance > (reminded ? 0.96 : 0.98)) {
      return AppointmentState.CANCELLED;
    }
    if (start.isAfter(now)) {
      return AppointmentState.BOOKED;
    }
    if (start.isAfter(now.minus(WAIT))) {
      return AppointmentState.ARRIVED;
    }
    return chance < missed * (reminded ? REMINDED : 1)
        ? AppointmentState.DNA
        : AppointmentState.ATTENDED;
  }

  /** Half-way, or a day before the end where that is later. */
  static Instant between(Instant from, Instant to) {
    Instant middle = from.plus(Duration.between(from, to).dividedBy(2));
    Instant dayBefore = to.minus(Duration.ofDays(1));
    return dayBefore.isAfter(middle) ? dayBefore : middle;
  }
}
