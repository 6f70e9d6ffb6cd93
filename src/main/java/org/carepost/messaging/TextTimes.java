package org.carepost.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times in words, on a practice's wall clock.
 *
 * @param zone the practice's
 */
record TextTimes(ZoneId zone) {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** Like "Tuesday 3 March 2026, 09:10". */
  String full(Instant moment) {
    return FULL.format(moment.atZone(zone));
  }

  /** Like "3 March 2026". */
  String date(Instant moment) {
    return DATE.format(moment.atZone(zone));
  }
}
