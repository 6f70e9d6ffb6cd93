package org.carepost.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * One date's open spans as moments, in order and apart from each other; none if closed.
 *
 * <p>A wall-clock time that a clock change skips is the moment of the change; one that happens
 * twice is its first time.
 */
record OpenDay(List<CorePeriod> open) {
  static OpenDay of(LocalDate date, List<Span> spans, ZoneId zone) {
    return new OpenDay(spans.stream().flatMap(span -> on(date, span, zone).stream()).toList());
  }

  boolean isClosed() {
    return open.isEmpty();
  }

  /** From the first opening to the last closing; only of a day that is not closed. */
  CorePeriod whole() {
    return new CorePeriod(open.get(0).start(), open.get(open.size() - 1).end());
  }

  private static Optional<CorePeriod> on(LocalDate date, Span span, ZoneId zone) {
    Instant start = moment(date, span.opens(), zone);
    Instant end = moment(date, span.closes(), zone);
    return start.isBefore(end) ? Optional.of(new CorePeriod(start, end)) : Optional.empty();
  }

  private static Instant moment(LocalDate date, LocalTime time, ZoneId zone) {
    LocalDateTime wall = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(wall);
    return change != null && change.isGap()
        ? change.getInstant()
        : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
