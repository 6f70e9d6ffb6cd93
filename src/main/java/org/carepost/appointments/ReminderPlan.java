package org.carepost.appointments;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When patients are reminded of appointments of some sort.
 *
 * @param slotTypes in small letters; empty for any
 * @param leadDays booked at least so many days ahead
 * @param missedBefore for patients who missed at least so many in the last year
 * @param steps how long before: days are the wall clock's, hours are hours
 */
record ReminderPlan(
    Set<String> slotTypes, int leadDays, int missedBefore, List<TemporalAmount> steps) {
  /** Whether it is for an appointment of somebody who missed so many. */
  boolean fits(Appointment it, long missed) {
    return (slotTypes.isEmpty() || slotTypes.contains(it.slot().type().toLowerCase(Locale.ROOT)))
        && it.leadDays() >= leadDays
        && missed >= missedBefore;
  }

  /** Tells it from the other plans, whatever its steps. */
  String key() {
    return String.join("+", slotTypes.stream().sorted().toList())
        + "/"
        + leadDays
        + "/"
        + missedBefore;
  }

  /** Its steps as they are written, like P5D or PT2H. */
  List<String> written() {
    return steps.stream().map(TemporalAmount::toString).toList();
  }

  /** The same with other steps. */
  ReminderPlan reminding(List<TemporalAmount> otherwise) {
    return new ReminderPlan(slotTypes, leadDays, missedBefore, otherwise);
  }

  /** When to remind, in UTC and in order; nothing from before it was booked. */
  Stream<Instant> moments(Appointment it, ZoneId zone) {
    return steps.stream()
        .map(step -> it.slot().startsAt().atZone(zone).minus(step).toInstant())
        .filter(it.bookedAt()::isBefore)
        .sorted();
  }
}
