package org.carepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.carepost.practice.CorePeriod;
import org.carepost.practice.WorkingCalendar;

/**
 * When things happened, as if the practice had opened two and a half hours before now, whatever the
 * time of day. To the second.
 */
final class Hours {
  private static final Duration OPEN = Duration.ofMinutes(150);
  private static final Duration LONGEST_NIGHT = Duration.ofHours(13);
  private static final Duration LOOK_BACK = Duration.ofDays(21);

  private final Instant now;
  private final Instant opened;
  private final CorePeriod yesterday;
  private final CorePeriod before;
  private final Random random;

  Hours(Instant now, WorkingCalendar calendar, Random random) {
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    this.opened = this.now.minus(OPEN);
    this.random = random;
    CorePeriod last = calendar.nextStartingAfter(opened.minus(LOOK_BACK));
    CorePeriod lastButOne = last;
    for (CorePeriod next = calendar.nextStartingAfter(last.start());
        !next.end().isAfter(opened);
        next = calendar.nextStartingAfter(last.start())) {
      lastButOne = last;
      last = next;
    }
    this.yesterday = last;
    this.before = lastButOne;
  }

  /** When the request came in; more of them just after opening, as on a Monday. */
  Instant arrival(Story story) {
    return switch (story.arrival()) {
      case MORNING -> story.isTouched() ? in(opened, 5, 70) : sinceOpening();
      case NIGHT -> between(later(opened.minus(LONGEST_NIGHT), yesterday.end()), opened);
      case YESTERDAY -> between(yesterday.start(), yesterday.end());
      case LATE -> between(before.start(), before.end());
    };
  }

  /** When staff first opened it. */
  Instant opening(Story story, Instant arrival) {
    if (story.course() == Course.HELD) {
      return in(now, -14, -4);
    }
    return switch (story.arrival()) {
      case MORNING -> in(arrival, 6, 40);
      case NIGHT -> in(opened, 3, 40);
      case YESTERDAY, LATE -> in(arrival, 8, 90);
    };
  }

  /** When the patient answered what staff asked. */
  Instant answer() {
    return in(now, -25, -2);
  }

  private Instant sinceOpening() {
    double part = random.nextDouble();
    return opened.plusSeconds((long) (part * part * (OPEN.toSeconds() - 60)));
  }

  private Instant in(Instant moment, int fromMinutes, int toMinutes) {
    return between(
        moment.plus(fromMinutes, ChronoUnit.MINUTES), moment.plus(toMinutes, ChronoUnit.MINUTES));
  }

  private Instant between(Instant from, Instant to) {
    long seconds = Math.max(1, Duration.between(from, to).toSeconds());
    return from.plusSeconds((long) (random.nextDouble() * seconds));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
