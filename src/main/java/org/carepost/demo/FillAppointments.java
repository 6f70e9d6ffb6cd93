package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.carepost.appointments.Appointment;
import org.carepost.appointments.AppointmentChanges;
import org.carepost.appointments.AppointmentState;
import org.carepost.appointments.Appointments;
import org.carepost.appointments.Booking;
import org.carepost.appointments.By;
import org.carepost.appointments.Cancellation;
import org.carepost.appointments.CancelledBy;
import org.carepost.appointments.Clinic;
import org.carepost.appointments.Clinics;
import org.carepost.appointments.Notices;
import org.carepost.people.Patient;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practices;
import org.carepost.reporting.AttendanceTarget;
import org.carepost.reporting.AttendanceTargets;

/** Gives a practice of the demo half a year of appointments behind it and a fortnight ahead. */
@ApplicationScoped
public class FillAppointments {
  private static final int WEEKS_BACK = 26;
  private static final int DAYS_AHEAD = 14;

  private final Appointments appointments;
  private final Clinics clinics;
  private final Practices practices;
  private final AttendanceTargets targets;
  private final Notices notices;
  private final PastReminders pastReminders;

  @Inject
  FillAppointments(
      Appointments appointments,
      Clinics clinics,
      Practices practices,
      AttendanceTargets targets,
      Notices notices,
      PastReminders pastReminders) {
    this.appointments = appointments;
    this.clinics = clinics;
    this.practices = practices;
    this.targets = targets;
    this.notices = notices;
    this.pastReminders = pastReminders;
  }

  /**
   * Makes the same ones every time, around now. There are some today even at a weekend.
   *
   * @param patients who have them
   */
  @Transactional
  public void fill(DemoPractice practice, List<Patient> patients, Instant now, Random random) {
    ZoneId zone = practices.get(practice.id()).zone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    List<Clinic> open =
        Diary.clinicians(practice).stream()
            .map(name -> new Clinic(Ids.next(), practice.id(), name, practice.practice().name()))
            .toList();
    open.forEach(clinics::add);
    Diary diary = new Diary(open, patients, zone, now, random);
    AppointmentChanges made = new AppointmentChanges();
    for (LocalDate day = today.minusWeeks(WEEKS_BACK);
        day.isBefore(today.plusDays(DAYS_AHEAD));
        day = day.plusDays(1)) {
      for (Booking booking : diary.bookings(day, day.equals(today))) {
        made.added().add(appointment(practice.id(), made.added().size() + 1, booking, diary));
      }
    }
    appointments.keep(practice.id(), made);
    notices.know(practice.id(), made.added().stream().filter(it -> it.isAhead(now)).toList(), now);
    appointments.settle(practice.id());
    targets.add(
        new AttendanceTarget(
            practice.id(), Diary.agreement(today), practice.staff().get(3).name(), now));
  }

  private Appointment appointment(PracticeId practice, int number, Booking booking, Diary diary) {
    Appointment it = new Appointment(Ids.next(), practice, "demo-" + number, booking);
    AppointmentState outcome = diary.outcome(booking);
    if (outcome == AppointmentState.CANCELLED) {
      it.cancel(
          new Cancellation(CancelledBy.PATIENT, ""),
          By.PATIENT,
          Diary.between(booking.bookedAt(), booking.slot().startsAt()));
      return it;
    }
    diary.reminded(booking).ifPresent(at -> pastReminders.keep(it, booking.patient(), at));
    if (outcome != AppointmentState.BOOKED) {
      it.mark(outcome, By.RULE, booking.slot().endsAt());
    }
    return it;
  }
}
