package org.carepost.appointments;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Appointments that were booked here, for another system to have under a name of its own. */
final class OwnBookings {
  private final Map<Taken, Appointment> ours = new HashMap<>();

  OwnBookings(List<Appointment> booked) {
    booked.forEach(it -> ours.put(Taken.by(it), it));
  }

  /** Whose time it is, whatever a system calls the appointment. */
  private record Taken(UUID patient, UUID clinic, Instant start) {
    static Taken by(Appointment it) {
      return new Taken(it.patient(), it.slot().clinic(), it.slot().startsAt());
    }

    static Taken by(Booking booking) {
      Slot slot = booking.slot();
      return new Taken(booking.patient().id(), slot.clinic(), slot.startsAt());
    }
  }

  /** Takes out the one that the other system means; not one that was cancelled before. */
  Optional<Appointment> take(Booking booking) {
    Taken key = Taken.by(booking);
    Optional<Appointment> meant =
        Optional.ofNullable(ours.get(key))
            .filter(it -> it.cancelledAt().filter(booking.bookedAt()::isAfter).isEmpty());
    meant.ifPresent(it -> ours.remove(key));
    return meant;
  }
}
