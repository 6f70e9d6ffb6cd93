package org.carepost.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times in words, on a practice's wall clock.
 *
 * @param zone the practice's
 */
record Times(ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

  /** Like "09:10". */
  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** Like "Tuesday 3 March". */
  String day(Instant moment) {
    return DAY.format(moment.atZone(zone));
  }

  /** Like "Tuesday 3 March 2026, 09:10". */
  String full(Instant moment) {
    return FULL.format(moment.atZone(zone));
  }

  /** The practice's date at a moment. */
  LocalDate date(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** Like "Tuesday 3 March 2026". */
  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
