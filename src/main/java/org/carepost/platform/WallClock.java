package org.carepost.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and times in words, on the wall clock of one place.
 *
 * @param zone the place's
 */
public record WallClock(ZoneId zone) {
  /** The wall clock of England. */
  public static final WallClock ENGLAND = new WallClock(ZoneId.of("Europe/London"));

  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter WEEKDAY_AND_TIME = format("EEEE HH:mm");
  private static final DateTimeFormatter DAY = format("EEEE d MMMM");
  private static final DateTimeFormatter DAY_AND_TIME = format("EEEE d MMMM, HH:mm");
  private static final DateTimeFormatter DATE = format("d MMMM yyyy");
  private static final DateTimeFormatter FULL_DATE = format("EEEE d MMMM yyyy");
  private static final DateTimeFormatter FULL = format("EEEE d MMMM yyyy, HH:mm");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  /** Like "09:10". */
  public String time(Instant moment) {
    return words(TIME, moment);
  }

  /** Like "Tuesday 09:10". */
  public String weekdayAndTime(Instant moment) {
    return words(WEEKDAY_AND_TIME, moment);
  }

  /** Like "Tuesday 3 March". */
  public String day(Instant moment) {
    return words(DAY, moment);
  }

  /** Like "Tuesday 3 March, 09:10". */
  public String dayAndTime(Instant moment) {
    return words(DAY_AND_TIME, moment);
  }

  /** Like "Tuesday 3 March 2026, 09:10". */
  public String full(Instant moment) {
    return words(FULL, moment);
  }

  /** The date there at a moment. */
  public LocalDate dateAt(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** Like "3 March 2026". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Like "Tuesday 3 March 2026". */
  public static String fullDate(LocalDate date) {
    return FULL_DATE.format(date);
  }

  private String words(DateTimeFormatter format, Instant moment) {
    return format.format(moment.atZone(zone));
  }
}
