package org.carepost.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.carepost.people.BirthDate;
import org.carepost.platform.web.Words;

/**
 * Times in words, as seen at one moment in one place.
 *
 * @param now the moment
 * @param zone the practice's
 */
record Moments(Words words, Instant now, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

  /**
   * Like "today 18:30", "Thursday 18:30" within six days either way, else "Tuesday 3 March, 18:30".
   */
  String soon(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    long days = ChronoUnit.DAYS.between(today(), there.toLocalDate());
    if (days == 0) {
      return words.text("triage.moment.today", TIME.format(there));
    }
    if (days == -1) {
      return words.text("triage.moment.yesterday", TIME.format(there));
    }
    return Math.abs(days) < 7 ? WEEKDAY.format(there) : DAY.format(there);
  }

  /** Like "Tuesday 3 March, 10:12". */
  String full(Instant moment) {
    return DAY.format(moment.atZone(zone));
  }

  /** Like "47", and for the very young "7 months" or "3 weeks". */
  String age(BirthDate born) {
    long months = ChronoUnit.MONTHS.between(born.date(), today());
    if (months >= 24) {
      return words.text("triage.age.years", born.age(today()));
    }
    return months >= 3
        ? words.text("triage.age.months", months)
        : words.text("triage.age.weeks", ChronoUnit.WEEKS.between(born.date(), today()));
  }

  /** When something is due, like {@link #soon}; an emergency is due now. */
  String due(Urgency urgency, Instant by) {
    return urgency == Urgency.EMERGENCY ? words.text("triage.moment.now") : soon(by);
  }

  /** The practice's date. */
  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }
}
