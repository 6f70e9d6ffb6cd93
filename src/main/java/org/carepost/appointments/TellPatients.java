package org.carepost.appointments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactRecord;
import org.carepost.messaging.ContactRules;
import org.carepost.platform.PracticeId;

/** Tells patients what is due to be told of their appointments as they are now. */
@ApplicationScoped
public class TellPatients {
  private static final int BATCH = 100;
  private static final Duration YEAR = Duration.ofDays(365);

  private final Notices notices;
  private final Clinics clinics;
  private final PracticeReminders reminders;
  private final WhatToTell whatToTell;
  private final ContactRules contacts;
  private final WriteAppointmentText write;
  private final AskStaffToTell askStaff;
  private final Clock clock;

  @Inject
  TellPatients(
      Notices notices,
      Clinics clinics,
      PracticeReminders reminders,
      WhatToTell whatToTell,
      ContactRules contacts,
      WriteAppointmentText write,
      AskStaffToTell askStaff,
      Clock clock) {
    this.notices = notices;
    this.clinics = clinics;
    this.reminders = reminders;
    this.whatToTell = whatToTell;
    this.contacts = contacts;
    this.write = write;
    this.askStaff = askStaff;
    this.clock = clock;
  }

  /**
   * Looks at some appointments of a practice that are to be looked at.
   *
   * @return how many; 0 when none is left
   */
  @Transactional
  public int tell(PracticeId practice) {
    Instant now = clock.instant();
    List<DueNotice> due = notices.takeDue(practice, now, BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    ReminderPlans plans = reminders.of(practice);
    List<UUID> who = due.stream().map(it -> it.patient().id()).distinct().toList();
    Map<UUID, Long> missed =
        notices.missed(practice, who, now.minus(YEAR)).stream()
            .collect(toMap(Notices.Missed::patient, Notices.Missed::times));
    Map<UUID, Clinic> places =
        clinics.of(practice, ClinicBook.MOST).stream().collect(toMap(Clinic::id, it -> it));
    Map<UUID, ContactRecord> reached = contacts.of(practice, who);
    for (DueNotice it : due) {
      WhatToTell.Decision decision =
          whatToTell.decide(
              plans,
              it.appointment(),
              it.notice(),
              missed.getOrDefault(it.patient().id(), 0L),
              now);
      it.notice().next(decision.next());
      boolean textInTime = whatToTell.textComesInTime(it.appointment(), it.notice(), now);
      Optional<ContactChannel> way =
          decision
              .now()
              .flatMap(
                  kind ->
                      AskStaffToTell.way(
                          kind, it.patient(), reached.get(it.patient().id()), textInTime));
      if (way.isEmpty()) {
        it.notice().assume(it.appointment());
      } else {
        tell(it, decision.now().orElseThrow(), way.get(), places);
        it.notice().told(it.appointment(), now);
      }
    }
    return due.size();
  }

  private void tell(
      DueNotice due, AppointmentText.Kind kind, ContactChannel way, Map<UUID, Clinic> places) {
    Appointment it = due.appointment();
    if (way == ContactChannel.TEXT) {
      askStaff.leaveToText(kind, it);
      write.write(kind, it, due.patient(), places.get(it.slot().clinic()));
    } else {
      askStaff.ask(kind, way, it);
    }
  }
}
