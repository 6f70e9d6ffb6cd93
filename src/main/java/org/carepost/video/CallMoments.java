package org.carepost.video;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carepost.platform.web.Words;

/**
 * Times in words, as seen at one moment in one place.
 *
 * @param now the moment
 * @param zone the practice's
 */
record CallMoments(Words words, Instant now, ZoneId zone) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** Like "today at 14:30" or "Tuesday 3 March at 14:30". */
  String day(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    return there.toLocalDate().equals(now.atZone(zone).toLocalDate())
        ? words.text("video.moment.today", TIME.format(there))
        : inText(moment);
  }

  /** Like "Tuesday 3 March at 14:30", which stays true when it is read later. */
  String inText(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    return words.text("video.moment.day", DAY.format(there), TIME.format(there));
  }

  /** Like "14:30". */
  String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }

  /** Whole minutes since then, 0 if it is to come. */
  long minutesSince(Instant moment) {
    return Math.max(0, Duration.between(moment, now).toMinutes());
  }
}
