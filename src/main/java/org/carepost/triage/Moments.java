package org.carepost.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.carepost.people.BirthDate;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/**
 * Times in words, as seen at one moment in one place.
 *
 * @param now the moment
 * @param zone the practice's
 */
record Moments(Words words, Instant now, ZoneId zone) {
  /**
   * Like "today 18:30", "Thursday 18:30" within six days either way, else "Tuesday 3 March, 18:30".
   */
  String soon(Instant moment) {
    long days = ChronoUnit.DAYS.between(today(), clock().dateAt(moment));
    if (days == 0) {
      return words.text("triage.moment.today", clock().time(moment));
    }
    if (days == -1) {
      return words.text("triage.moment.yesterday", clock().time(moment));
    }
    return Math.abs(days) < 7 ? clock().weekdayAndTime(moment) : clock().dayAndTime(moment);
  }

  /** Like "Tuesday 3 March, 10:12". */
  String full(Instant moment) {
    return clock().dayAndTime(moment);
  }

  /** The age today, in words. */
  String age(BirthDate born) {
    return born.ageInWords(today(), words);
  }

  /** When something is due, like {@link #soon}; an emergency is due now. */
  String due(Urgency urgency, Instant by) {
    return urgency == Urgency.EMERGENCY ? words.text("triage.moment.now") : soon(by);
  }

  /** Whether something is due on this day or was before; an emergency always is. */
  boolean isDueToday(Urgency urgency, Instant by) {
    return urgency == Urgency.EMERGENCY || !clock().dateAt(by).isAfter(today());
  }

  /** The practice's date. */
  LocalDate today() {
    return clock().dateAt(now);
  }

  private WallClock clock() {
    return new WallClock(zone);
  }
}
