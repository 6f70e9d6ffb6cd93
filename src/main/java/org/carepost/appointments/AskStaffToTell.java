package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactRecord;
import org.carepost.messaging.ContactRules;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextMissed;
import org.carepost.people.Patient;

/**
 * Asks staff to tell a patient by phone or letter what others get by text: who likes that best, and
 * whom no text reaches, of what they must know.
 */
@ApplicationScoped
public class AskStaffToTell {
  private static final Set<ContactChannel> BY_STAFF =
      EnumSet.of(ContactChannel.TELEPHONE, ContactChannel.LETTER);

  /** Who does not hear of it comes in vain, or not at all. */
  private static final Set<AppointmentText.Kind> MUST_KNOW =
      EnumSet.of(AppointmentText.Kind.MOVED, AppointmentText.Kind.CANCELLED);

  private final Tellings tellings;
  private final Notices notices;
  private final Appointments appointments;
  private final ContactRules contacts;
  private final Clock clock;

  @Inject
  AskStaffToTell(
      Tellings tellings,
      Notices notices,
      Appointments appointments,
      ContactRules contacts,
      Clock clock) {
    this.tellings = tellings;
    this.notices = notices;
    this.appointments = appointments;
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * How a patient is told of an appointment: as they like it best, if that is by staff; else by
   * text if their number is known; else by staff if they must know. Empty if nobody tells them.
   *
   * @param textInTime whether a text would arrive before it is too late
   */
  static Optional<ContactChannel> way(
      AppointmentText.Kind kind, Patient patient, ContactRecord contact, boolean textInTime) {
    Optional<ContactChannel> byText = patient.mobile().map(any -> ContactChannel.TEXT);
    if (contact.gone()) {
      return byText; // is not sent, and staff see why
    }
    Optional<ContactChannel> liked = liked(contact);
    if (liked.isPresent() || !MUST_KNOW.contains(kind)) {
      return liked.or(() -> byText);
    }
    return byText.filter(any -> textInTime).or(() -> Optional.of(byStaff(contact)));
  }

  private static Optional<ContactChannel> liked(ContactRecord contact) {
    return contact
        .preferred(TextKind.REMINDER)
        .map(ContactWish::channel)
        .filter(BY_STAFF::contains);
  }

  private static ContactChannel byStaff(ContactRecord contact) {
    return liked(contact)
        .orElse(
            contact.refuses(TextKind.REMINDER, ContactChannel.TELEPHONE)
                ? ContactChannel.LETTER
                : ContactChannel.TELEPHONE);
  }

  void missed(@Observes TextMissed event) {
    TextMessage text = event.text();
    notices
        .says(text.practice(), text.id())
        .filter(said -> MUST_KNOW.contains(said.kind()))
        .ifPresent(
            said ->
                appointments
                    .find(text.practice(), said.appointment())
                    .filter(it -> said.untrue(it).isEmpty())
                    .filter(it -> it.slot().startsAt().isAfter(event.at()))
                    .ifPresent(it -> ask(said.kind(), byStaff(it), it)));
  }

  private ContactChannel byStaff(Appointment it) {
    return byStaff(contacts.of(it.practice(), it.patient()));
  }

  /** In the caller's transaction; what was to be told of the appointment before is out of date. */
  void ask(AppointmentText.Kind kind, ContactChannel channel, Appointment it) {
    outdate(it);
    tellings.add(new Telling(kind, channel, it, clock.instant()));
  }

  /** A text goes instead; if it is missed, staff are asked again. */
  void leaveToText(AppointmentText.Kind kind, Appointment it) {
    if (MUST_KNOW.contains(kind)) {
      outdate(it);
    }
  }

  private void outdate(Appointment it) {
    Instant now = clock.instant();
    tellings.open(it.practice(), it.id()).forEach(before -> before.outdate(now));
  }
}
