package org.carepost.people;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.carepost.platform.web.Words;

/**
 * A day on which a living person may have been born.
 *
 * <p>Shape: a date of the calendar; when it was given, not in the future and not more than 130
 * years ago.
 *
 * @param date the day
 */
public record BirthDate(LocalDate date) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final LocalDate EARLIEST = LocalDate.of(1890, 1, 1);
  private static final int OLDEST_YEARS = 130;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /**
   * A birth date that was checked when it was given.
   *
   * @throws UnfitValue if it is missing or before 1890; never echoes the value
   */
  public BirthDate {
    if (date == null || date.isBefore(EARLIEST)) {
      throw new UnfitValue("too-long-ago", "not a birth date of a living person");
    }
  }

  /**
   * A birth date given now.
   *
   * @throws UnfitValue if it is in the future or more than 130 years ago, on England's calendar;
   *     never echoes the value
   */
  public static BirthDate of(LocalDate date, Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(ENGLAND));
    if (date.isAfter(today)) {
      throw new UnfitValue("in-future", "a birth date is not in the future");
    }
    if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
      throw new UnfitValue("too-long-ago", "a birth date is not more than 130 years ago");
    }
    return new BirthDate(date);
  }

  /**
   * A birth date as people type it now, in three fields.
   *
   * @param month a number, or an English name or its first three letters or more
   * @param year four digits
   * @throws UnfitValue if there is no such day, or as {@link #of}; never echoes the value
   */
  public static BirthDate parse(String day, String month, String year, Clock clock) {
    try {
      return of(LocalDate.of(fullYear(year), month(month), number(day)), clock);
    } catch (DateTimeException noSuchDay) {
      throw nonexistent();
    }
  }

  /** Whole years on a day. */
  public int age(LocalDate on) {
    return Period.between(date, on).getYears();
  }

  /** The age on a day, like "47", and for the very young "7 months" or "3 weeks". */
  public String ageInWords(LocalDate on, Words words) {
    long months = ChronoUnit.MONTHS.between(date, on);
    if (months >= 24) {
      return words.text("people.age.years", age(on));
    }
    return months >= 3
        ? words.text("people.age.months", months)
        : words.text("people.age.weeks", ChronoUnit.WEEKS.between(date, on));
  }

  /** Nothing of the value. */
  @Override
  public String toString() {
    return "BirthDate[******]";
  }

  private static int fullYear(String typed) {
    if (typed == null || typed.strip().length() != 4) {
      throw new UnfitValue("year-not-four-digits", "a year has four digits");
    }
    return number(typed);
  }

  private static int month(String typed) {
    String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size() && name.length() >= 3; i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    return number(name);
  }

  private static int number(String typed) {
    String digits = typed == null ? "" : typed.strip();
    if (!NUMBER.matcher(digits).matches()) {
      throw nonexistent();
    }
    return Integer.parseInt(digits);
  }

  private static UnfitValue nonexistent() {
    return new UnfitValue("not-a-date", "there is no such day");
  }
}
