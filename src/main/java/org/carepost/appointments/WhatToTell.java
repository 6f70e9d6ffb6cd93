package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carepost.messaging.QuietHours;
import org.carepost.messaging.TextKind;
import org.carepost.practice.Practices;

/**
 * Decides what a patient is to hear of an appointment as it is now, by what they know and by the
 * practice's plans; changes nothing.
 */
@ApplicationScoped
public class WhatToTell {
  /** What was booked longer ago is known to the patient without us. */
  private static final Duration NEWS = Duration.ofDays(1);

  /** A reminder that is later than that was not meant for now. */
  private static final Duration LATE = Duration.ofDays(1);

  /** How long somebody who missed an appointment is told so. */
  private static final Duration MISSED = Duration.ofDays(4);

  private final PracticeReminders reminders;
  private final QuietHours quietHours;
  private final Practices practices;

  @Inject
  WhatToTell(PracticeReminders reminders, QuietHours quietHours, Practices practices) {
    this.reminders = reminders;
    this.quietHours = quietHours;
    this.practices = practices;
  }

  /**
   * What to do.
   *
   * @param now what to tell at once, if anything
   * @param next when to look again, in UTC, or null for not before it changes
   */
  record Decision(Optional<AppointmentText.Kind> now, Instant next) {
    private static final Decision NOTHING = new Decision(Optional.empty(), null);
  }

  /**
   * @param missed how many appointments the patient missed in the last year
   */
  Decision decide(Appointment it, Notice knows, long missed, Instant now) {
    boolean ahead = it.slot().startsAt().isAfter(now);
    return switch (it.state()) {
      case BOOKED -> ahead ? booked(it, knows, missed, now) : Decision.NOTHING;
      case CANCELLED -> new Decision(cancelled(it, knows, ahead), null);
      case DNA -> new Decision(missed(it, knows, now), null);
      case ARRIVED, ATTENDED -> Decision.NOTHING;
    };
  }

  private Decision booked(Appointment it, Notice knows, long missed, Instant now) {
    List<Instant> moments = openings(it, missed);
    Optional<AppointmentText.Kind> news = news(it, knows, now);
    boolean remind = moments.stream().anyMatch(moment -> isDue(moment, knows, now));
    Instant next = moments.stream().filter(now::isBefore).findFirst().orElse(null);
    return new Decision(
        news.isPresent() || !remind ? news : Optional.of(AppointmentText.Kind.REMINDER), next);
  }

  private Optional<AppointmentText.Kind> news(Appointment it, Notice knows, Instant now) {
    if (knows.toldState().isEmpty()) {
      return it.bookedAt().isAfter(now.minus(NEWS))
          ? told(it, AppointmentText.Kind.BOOKED)
          : Optional.empty();
    }
    return knows.knows(it) ? Optional.empty() : told(it, AppointmentText.Kind.MOVED);
  }

  /** When texts may arrive that remind of it, before it begins. */
  private List<Instant> openings(Appointment it, long missed) {
    ZoneId zone = practices.get(it.practice()).zone();
    return reminders
        .of(it.practice())
        .plan(it, missed)
        .moments(it, zone)
        .map(moment -> quietHours.opening(it.practice(), TextKind.REMINDER, moment))
        .filter(it.slot().startsAt()::isAfter)
        .distinct()
        .toList();
  }

  private static boolean isDue(Instant moment, Notice knows, Instant now) {
    boolean come = !moment.isAfter(now) && moment.isAfter(now.minus(LATE));
    return come && knows.toldAt().filter(told -> !told.isBefore(moment)).isEmpty();
  }

  /** Who cancelled it themselves knows. */
  private Optional<AppointmentText.Kind> cancelled(Appointment it, Notice knows, boolean ahead) {
    boolean news =
        ahead
            && knows.toldState().filter(AppointmentState.BOOKED::equals).isPresent()
            && it.cancellation().filter(why -> why.wish() == CancelledBy.PRACTICE).isPresent();
    return news ? told(it, AppointmentText.Kind.CANCELLED) : Optional.empty();
  }

  /** Who was not marked may have come. */
  private Optional<AppointmentText.Kind> missed(Appointment it, Notice knows, Instant now) {
    boolean news =
        !it.assumed()
            && it.slot().startsAt().isAfter(now.minus(MISSED))
            && knows.toldState().filter(AppointmentState.DNA::equals).isEmpty();
    return news ? told(it, AppointmentText.Kind.MISSED) : Optional.empty();
  }

  private Optional<AppointmentText.Kind> told(Appointment it, AppointmentText.Kind kind) {
    return reminders.of(it.practice()).tells(kind) ? Optional.of(kind) : Optional.empty();
  }
}
