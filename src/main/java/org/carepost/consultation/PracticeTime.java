package org.carepost.consultation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times in words, on a practice's wall clock.
 *
 * @param zone the practice's
 */
record PracticeTime(ZoneId zone) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** Like "Tuesday 3 March". */
  String day(Instant moment) {
    return DAY.format(moment.atZone(zone));
  }

  /** Like "18:30". */
  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** Whether the two are on one day. */
  boolean sameDay(Instant one, Instant other) {
    return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
  }
}
