package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactRecord;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextKind;
import org.carepost.people.Patient;

/** Asks staff to tell a patient by phone or letter what others get by text. */
@ApplicationScoped
public class AskStaffToTell {
  private static final Set<ContactChannel> BY_STAFF =
      EnumSet.of(ContactChannel.TELEPHONE, ContactChannel.LETTER);

  private final Tellings tellings;
  private final Clock clock;

  @Inject
  AskStaffToTell(Tellings tellings, Clock clock) {
    this.tellings = tellings;
    this.clock = clock;
  }

  /**
   * How a patient is told of appointments: as they like it best, if that is by staff; else by text
   * if their number is known. Empty if they cannot be told, or there is nobody to tell any more.
   */
  static Optional<ContactChannel> way(Patient patient, ContactRecord contact) {
    Optional<ContactChannel> liked =
        contact
            .preferred(TextKind.REMINDER)
            .map(ContactWish::channel)
            .filter(BY_STAFF::contains)
            .filter(
                any -> !contact.against(TextKind.REMINDER).equals(Optional.of(Suppression.GONE)));
    return liked.or(() -> patient.mobile().map(any -> ContactChannel.TEXT));
  }

  /** In the caller's transaction; what was to be told of the appointment before is out of date. */
  void ask(AppointmentText.Kind kind, ContactChannel channel, Appointment it) {
    Instant now = clock.instant();
    tellings.open(it.practice(), it.id()).forEach(before -> before.outdate(now));
    tellings.add(new Telling(kind, channel, it, now));
  }
}
