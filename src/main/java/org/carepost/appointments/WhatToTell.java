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

  /** How long before an appointment its patient may be on the way. */
  private static final Duration WAY = Duration.ofHours(2);

  private final QuietHours quietHours;
  private final Practices practices;

  @Inject
  WhatToTell(QuietHours quietHours, Practices practices) {
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
   * By a practice's plans.
   *
   * @param missed how many appointments the patient missed in the last year
   */
  Decision decide(ReminderPlans plans, Appointment it, Notice knows, long missed, Instant now) {
    boolean ahead = it.slot().startsAt().isAfter(now);
    return switch (it.state()) {
      case BOOKED -> ahead ? booked(plans, it, knows, missed, now) : Decision.NOTHING;
      case CANCELLED -> new Decision(cancelled(it, knows, ahead).filter(plans::tells), null);
      case DNA -> new Decision(missed(it, knows, now).filter(plans::tells), null);
      case ARRIVED, ATTENDED -> Decision.NOTHING;
    };
  }

  /**
   * Whether a text that is written now arrives, in the practice's hours, before the patient sets
   * out for the new time or for the one that they know.
   */
  boolean textComesInTime(Appointment it, Notice knows, Instant now) {
    Instant opening = quietHours.opening(it.practice(), TextKind.REMINDER, now);
    Instant there = opening.plus(WAY);
    Optional<Instant> expected =
        knows.toldState().filter(AppointmentState.BOOKED::equals).flatMap(any -> knows.toldStart());
    return opening.equals(now)
        || (there.isBefore(it.slot().startsAt())
            && expected.filter(now::isBefore).filter(start -> !there.isBefore(start)).isEmpty());
  }

  private Decision booked(
      ReminderPlans plans, Appointment it, Notice knows, long missed, Instant now) {
    List<Instant> moments = openings(plans.plan(it, missed), it);
    Optional<AppointmentText.Kind> news = news(it, knows, now).filter(plans::tells);
    boolean remind = moments.stream().anyMatch(moment -> isDue(moment, knows, now));
    Instant next = moments.stream().filter(now::isBefore).findFirst().orElse(null);
    return new Decision(
        news.isPresent() || !remind ? news : Optional.of(AppointmentText.Kind.REMINDER), next);
  }

  private static Optional<AppointmentText.Kind> news(Appointment it, Notice knows, Instant now) {
    if (knows.toldState().isEmpty()) {
      return it.bookedAt().isAfter(now.minus(NEWS))
          ? Optional.of(AppointmentText.Kind.BOOKED)
          : Optional.empty();
    }
    return knows.knows(it) ? Optional.empty() : Optional.of(AppointmentText.Kind.MOVED);
  }

  /** When texts may arrive that remind of it, before it begins. */
  private List<Instant> openings(ReminderPlan plan, Appointment it) {
    ZoneId zone = practices.get(it.practice()).zone();
    return plan.moments(it, zone)
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
  private static Optional<AppointmentText.Kind> cancelled(
      Appointment it, Notice knows, boolean ahead) {
    boolean news =
        ahead
            && knows.toldState().filter(AppointmentState.BOOKED::equals).isPresent()
            && it.cancellation().filter(why -> why.wish() == CancelledBy.PRACTICE).isPresent();
    return news ? Optional.of(AppointmentText.Kind.CANCELLED) : Optional.empty();
  }

  /** Who was not marked may have come. */
  private static Optional<AppointmentText.Kind> missed(Appointment it, Notice knows, Instant now) {
    boolean news =
        !it.assumed()
            && it.slot().startsAt().isAfter(now.minus(MISSED))
            && knows.toldState().filter(AppointmentState.DNA::equals).isEmpty();
    return news ? Optional.of(AppointmentText.Kind.MISSED) : Optional.empty();
  }
}
