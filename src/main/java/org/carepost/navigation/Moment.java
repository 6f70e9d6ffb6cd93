package org.carepost.navigation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, on a practice's wall clock. */
final class Moment {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  private Moment() {}

  /** Like "Tuesday 3 March 2026, 10:12". */
  static String full(Instant moment, ZoneId zone) {
    return FULL.format(moment.atZone(zone));
  }
}
