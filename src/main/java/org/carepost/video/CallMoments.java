package org.carepost.video;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.carepost.people.BirthDate;
import org.carepost.people.PersonName;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/**
 * Times in words, as seen at one moment in one place.
 *
 * @param now the moment
 * @param zone the practice's
 */
record CallMoments(Words words, Instant now, ZoneId zone) {
  /** Like "today at 14:30" or "Tuesday 3 March at 14:30". */
  String day(Instant moment) {
    return clock().dateAt(moment).equals(clock().dateAt(now))
        ? words.text("video.moment.today", time(moment))
        : inText(moment);
  }

  /** Like "Tuesday 3 March at 14:30", which stays true when it is read later. */
  String inText(Instant moment) {
    return words.text("video.moment.day", clock().day(moment), time(moment));
  }

  /** Like "14:30". */
  String time(Instant moment) {
    return clock().time(moment);
  }

  /** Whole minutes since then, 0 if it is to come. */
  long minutesSince(Instant moment) {
    return Math.max(0, Duration.between(moment, now).toMinutes());
  }

  /** Name and age. */
  String who(PersonName name, BirthDate born) {
    return words.text("people.who", name.full(), born.ageInWords(clock().dateAt(now), words));
  }

  private WallClock clock() {
    return new WallClock(zone);
  }
}
