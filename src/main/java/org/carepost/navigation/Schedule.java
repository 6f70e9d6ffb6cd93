package org.carepost.navigation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One session of a service: on which days, and from when to when on the wall clock.
 *
 * @param kind which days it is for, and so which others it beats
 * @param days which of those
 * @param hours from when to when; empty if it is closed then
 */
public record Schedule(Kind kind, Recurrence days, Optional<Hours> hours) {
  /** Sorts of days; a later sort beats those before it. */
  public enum Kind {
    /** Days of an ordinary week, month or year. */
    ORDINARY,
    /** Bank holidays. */
    BANK_HOLIDAY,
    /** Dates that are named one by one. */
    DATE
  }

  /**
   * Part of a day, and of the next if it does not close later than it opens.
   *
   * @param opens first moment inside
   * @param closes first moment outside; the same as <code>opens</code> for a day and a night
   */
  public record Hours(LocalTime opens, LocalTime closes) {
    /** Whether it goes on after midnight. */
    boolean crossesMidnight() {
      return !closes.isAfter(opens);
    }
  }

  /** Whether there is such a session, or such a closed day, on this day. */
  boolean isFor(LocalDate day) {
    return days.on(day);
  }
}
