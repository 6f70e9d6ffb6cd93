package org.carepost.navigation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The days that a rule of RFC 5545 names, between two dates. Days are found one at a time, never as
 * a list, so a rule without an end costs no more than another.
 *
 * @param weekdays the days of every week, if that is all the rule says; else empty
 * @param rule the rule, if it says more; else empty
 * @param start day that the rule counts from
 * @param first first day, or null
 * @param last last day, or null
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10">RFC 5545</a>
 */
public record Recurrence(
    Set<DayOfWeek> weekdays, String rule, LocalDate start, LocalDate first, LocalDate last) {
  private static final int MOST_STEPS = 2_000;
  private static final int LETTERS_OF_DAY = 2;

  /** Every day of these dates. */
  static Recurrence daily(LocalDate first, LocalDate last) {
    return new Recurrence(EnumSet.allOf(DayOfWeek.class), "", first, first, last);
  }

  /** These days of every week between these dates. */
  static Recurrence weekly(Set<DayOfWeek> days, LocalDate first, LocalDate last) {
    return new Recurrence(Set.copyOf(days), "", first, first, last);
  }

  /**
   * What a rule says, between these dates.
   *
   * @throws IllegalArgumentException if it is not a rule, or no day in twenty years is named by it
   */
  static Recurrence of(String rule, LocalDate start, LocalDate first, LocalDate last) {
    Recurrence recurrence = new Recurrence(Set.of(), rule, start, first, last);
    if (!recurrence.happens()) {
      throw new IllegalArgumentException("a rule that never happens");
    }
    return recurrence;
  }

  /** Whether this is one of the days. */
  boolean on(LocalDate day) {
    if ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last))) {
      return false;
    }
    return rule.isEmpty() ? weekdays.contains(day.getDayOfWeek()) : ruleNames(day);
  }

  /** The two letters that RFC 5545 has for a day. */
  static String letters(DayOfWeek day) {
    return day.name().substring(0, LETTERS_OF_DAY).toUpperCase(Locale.ROOT);
  }

  private boolean ruleNames(LocalDate day) {
    if (day.isBefore(start)) {
      return false;
    }
    RecurrenceRuleIterator days = iterator();
    if (!rule.contains("COUNT=")) {
      days.fastForward(date(day));
    }
    for (int step = 0; step < MOST_STEPS && days.hasNext(); step++) {
      LocalDate next = date(days.nextDateTime());
      if (!next.isBefore(day)) {
        return next.equals(day);
      }
    }
    return false;
  }

  private boolean happens() {
    RecurrenceRuleIterator days = iterator();
    return days.hasNext()
        && ChronoUnit.YEARS.between(start, date(days.nextDateTime())) < MOST_STEPS / 100;
  }

  private RecurrenceRuleIterator iterator() {
    try {
      return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).iterator(date(start));
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalArgumentException("not a rule of RFC 5545", e);
    }
  }

  private static DateTime date(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  private static LocalDate date(DateTime day) {
    return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
  }
}
