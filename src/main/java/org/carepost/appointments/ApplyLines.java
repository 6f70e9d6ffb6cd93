package org.carepost.appointments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.LineRefused;
import org.carepost.platform.imports.Tally;

/** Applies some lines of a file to what is known, with few round trips to the database. */
@ApplicationScoped
public class ApplyLines {
  private static final Duration LATELY = Duration.ofDays(4);

  private final Appointments appointments;
  private final FreeSlot freeSlot;
  private final Notices notices;
  private final Clock clock;

  @Inject
  ApplyLines(Appointments appointments, FreeSlot freeSlot, Notices notices, Clock clock) {
    this.appointments = appointments;
    this.freeSlot = freeSlot;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * A line that was read.
   *
   * @param line as it stands in the file
   * @param says what it says
   */
  record Read(Line line, AppointmentLine says) {}

  /**
   * What lines speak of.
   *
   * @param zone the practice's
   */
  record Books(ClinicBook clinics, PatientBook patients, ZoneId zone) {
    private List<UUID> patients(Stream<AppointmentLine> lines) {
      return lines
          .map(AppointmentLine::nhsNumber)
          .filter(patients::has)
          .map(number -> patients.get(number).id())
          .distinct()
          .toList();
    }

    private Booking booking(AppointmentLine says) {
      Patient patient = patients.get(says.nhsNumber());
      Slot slot =
          new Slot(
              clinics.id(says.clinician(), says.location()),
              says.start(),
              says.end(),
              says.mode(),
              says.slotType());
      return new Booking(patient, slot, says.bookedAt(), zone);
    }
  }

  /** In the caller's transaction. */
  void apply(List<Read> lines, Books books, Tally tally, StaffMember by) {
    books.patients().look(lines.stream().map(read -> read.says().nhsNumber()).toList());
    Map<String, Appointment> known =
        new HashMap<>(
            appointments
                .called(
                    by.practice(),
                    lines.stream().map(read -> read.says().externalId()).distinct().toList())
                .stream()
                .collect(toMap(Appointment::externalId, it -> it)));
    List<UUID> patients =
        books.patients(
            lines.stream().map(Read::says).filter(it -> !known.containsKey(it.externalId())));
    OwnBookings ours = new OwnBookings(appointments.ours(by.practice(), patients));
    Work work = new Work(known, ours, new HashSet<>(), new AppointmentChanges(), By.staff(by));
    for (Read read : lines) {
      try {
        apply(read.says(), books.booking(read.says()), work, tally, by.practice());
      } catch (LineRefused refused) {
        tally.refused(refused.at(read.line()));
      }
    }
    appointments.keep(by.practice(), work.changes());
    wake(by.practice(), work.changes());
  }

  /** Patients hear of what is to come or was missed lately, and not of a year's history. */
  private void wake(PracticeId practice, AppointmentChanges changes) {
    Instant now = clock.instant();
    notices.wake(
        practice,
        Stream.concat(
                changes.added().stream().filter(it -> it.isAhead(now)),
                changes.changed().stream()
                    .filter(it -> it.slot().startsAt().isAfter(now.minus(LATELY))))
            .map(Appointment::id)
            .toList(),
        now);
  }

  /**
   * What is done so far.
   *
   * @param known appointments by what the other system calls them
   * @param ours those that the other system has not had yet
   * @param touched those of them that are not as they were
   */
  private record Work(
      Map<String, Appointment> known,
      OwnBookings ours,
      Set<Appointment> touched,
      AppointmentChanges changes,
      By by) {
    /** Keeps what happened to one. */
    void happened(Appointment it, AppointmentEvent event) {
      changes.events().add(event);
      touch(it);
    }

    private void touch(Appointment it) {
      if (touched.add(it)) {
        changes.changed().add(it);
      }
    }

    /** The one that was booked here for the same patient and time, by the other system's name. */
    Optional<Appointment> adopted(String externalId, Booking booking) {
      Optional<Appointment> found = ours.take(booking);
      found.ifPresent(
          it -> {
            it.adopt(externalId, booking);
            known.put(externalId, it);
            touch(it);
          });
      return found;
    }
  }

  private void apply(
      AppointmentLine says, Booking booking, Work work, Tally tally, PracticeId practice) {
    Appointment it = work.known().get(says.externalId());
    Optional<Appointment> adopted =
        it == null ? work.adopted(says.externalId(), booking) : Optional.empty();
    if (adopted.isPresent()) {
      become(adopted.get(), says, work, true);
      tally.changed();
    } else if (it == null) {
      add(says, booking, work, practice);
      tally.added();
    } else if (!it.patient().equals(booking.patient().id())) {
      giveAway(it, booking, work);
      add(says, booking, work, practice);
      tally.changed();
    } else if (change(it, says, booking, work)) {
      tally.changed();
    } else {
      tally.unchanged();
    }
  }

  private void add(AppointmentLine says, Booking booking, Work work, PracticeId practice) {
    Appointment added = new Appointment(Ids.next(), practice, says.externalId(), booking);
    become(added, says, work, false);
    work.touched().add(added);
    work.changes().added().add(added);
    work.known().put(says.externalId(), added);
  }

  /** The other system has it for another patient now: whoever was expected is to hear of it. */
  private void giveAway(Appointment it, Booking booking, Work work) {
    if (it.state() == AppointmentState.BOOKED) {
      Cancellation why = new Cancellation(CancelledBy.PRACTICE, "");
      work.happened(it, it.cancel(why, work.by(), clock.instant()));
      if (!it.slot().equals(booking.slot())) {
        freeSlot.free(it, it.slot());
      }
    }
    it.giveUpName();
    work.touch(it);
  }

  private boolean change(Appointment it, AppointmentLine says, Booking booking, Work work) {
    boolean moved = !it.is(booking);
    if (moved) {
      Slot left = it.slot();
      boolean wasExpected = it.state().takesTime();
      work.happened(it, it.move(booking, work.by(), clock.instant()));
      if (wasExpected && !left.equals(it.slot())) {
        freeSlot.free(it, left);
      }
    }
    return become(it, says, work, true) || moved;
  }

  /**
   * "Booked" says nothing new of an appointment whose time has not changed: what the patient or the
   * desk has told us since stands, unless the other system has known of the cancellation.
   */
  private boolean become(Appointment it, AppointmentLine says, Work work, boolean known) {
    boolean again = says.status() == AppointmentState.BOOKED && it.isCancelledThere();
    if (!again && (says.status() == AppointmentState.BOOKED || it.isKnownAs(says.status()))) {
      noteCancellation(it, says, work, known);
      return false;
    }
    if (says.status() != it.state() && !it.state().next().contains(says.status())) {
      throw new LineRefused(
          "status", "not-possible-when-" + it.state().name().toLowerCase(Locale.ROOT));
    }
    AppointmentEvent event =
        says.cancellation() == null
            ? it.mark(says.status(), work.by(), clock.instant())
            : it.cancel(says.cancellation(), work.by(), clock.instant());
    noteCancellation(it, says, work, known);
    if (known) {
      work.happened(it, event);
      if (says.cancellation() != null) {
        freeSlot.free(it, it.slot());
      }
    }
    return true;
  }

  private static void noteCancellation(
      Appointment it, AppointmentLine says, Work work, boolean known) {
    if (says.cancellation() != null && !it.isCancelledThere()) {
      it.knownCancelledThere();
      if (known) {
        work.touch(it);
      }
    }
  }
}
