package org.carepost.appointments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Tally;

/** Applies some lines of a file to what is known, with few round trips to the database. */
@ApplicationScoped
public class ApplyLines {
  private final Appointments appointments;
  private final Patients patients;
  private final FreeSlot freeSlot;
  private final Clock clock;

  @Inject
  ApplyLines(Appointments appointments, Patients patients, FreeSlot freeSlot, Clock clock) {
    this.appointments = appointments;
    this.patients = patients;
    this.freeSlot = freeSlot;
    this.clock = clock;
  }

  /**
   * A line that was read.
   *
   * @param line as it stands in the file
   * @param says what it says
   */
  record Read(Line line, AppointmentLine says) {}

  /** In the caller's transaction. */
  void apply(List<Read> lines, ClinicBook book, ZoneId zone, Tally tally, StaffMember by) {
    Map<NhsNumber, Patient> people =
        patients
            .numbered(
                by.practice(),
                lines.stream().map(read -> read.says().nhsNumber()).distinct().toList())
            .stream()
            .collect(toMap(it -> it.nhsNumber().orElseThrow(), it -> it));
    Map<String, Appointment> known =
        new HashMap<>(
            appointments
                .called(
                    by.practice(),
                    lines.stream().map(read -> read.says().externalId()).distinct().toList())
                .stream()
                .collect(toMap(Appointment::externalId, it -> it)));
    for (Read read : lines) {
      try {
        apply(read.says(), booking(read.says(), people, book, zone), known, tally, by);
      } catch (LineRefused refused) {
        tally.refused(refused.at(read.line()));
      }
    }
    appointments.settle(by.practice());
  }

  private static Booking booking(
      AppointmentLine says, Map<NhsNumber, Patient> people, ClinicBook book, ZoneId zone) {
    Patient patient = people.get(says.nhsNumber());
    if (patient == null) {
      throw new LineRefused("nhsNumber", "not-registered-here");
    }
    Slot slot =
        new Slot(
            book.id(says.clinician(), says.location()),
            says.start(),
            says.end(),
            says.mode(),
            says.slotType());
    return new Booking(patient, slot, says.bookedAt(), zone);
  }

  private void apply(
      AppointmentLine says,
      Booking booking,
      Map<String, Appointment> known,
      Tally tally,
      StaffMember by) {
    Appointment it = known.get(says.externalId());
    if (it == null) {
      Appointment added = new Appointment(Ids.next(), by.practice(), says.externalId(), booking);
      become(added, says, By.staff(by), false);
      appointments.add(added);
      known.put(says.externalId(), added);
      tally.added();
    } else if (change(it, says, booking, By.staff(by))) {
      tally.changed();
    } else {
      tally.unchanged();
    }
  }

  private boolean change(Appointment it, AppointmentLine says, Booking booking, By by) {
    boolean moved = !it.is(booking);
    if (moved) {
      Slot left = it.slot();
      boolean wasExpected = it.state().takesTime();
      appointments.add(it.move(booking, by, clock.instant()));
      if (wasExpected && !left.equals(it.slot())) {
        freeSlot.free(it, left);
      }
    }
    return become(it, says, by, true) || moved;
  }

  /**
   * "Booked" says nothing new of an appointment whose time has not changed: what the patient or the
   * desk has told us since stands.
   */
  private boolean become(Appointment it, AppointmentLine says, By by, boolean known) {
    if (says.status() == AppointmentState.BOOKED || says.status() == it.state()) {
      return false;
    }
    if (!it.state().next().contains(says.status())) {
      throw new LineRefused(
          "status", "not-possible-when-" + it.state().name().toLowerCase(Locale.ROOT));
    }
    AppointmentEvent event =
        says.cancellation() == null
            ? it.mark(says.status(), by, clock.instant())
            : it.cancel(says.cancellation(), by, clock.instant());
    if (known) {
      appointments.add(event);
      if (says.cancellation() != null) {
        freeSlot.free(it, it.slot());
      }
    }
    return true;
  }
}
