package org.carepost.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The only source of working time: opening hours, holidays and a time zone.
 *
 * <p>Every moment it answers with is at or after the one it was asked about.
 *
 * @param hours an ordinary week; always has an open day
 * @param holidays days on which the hours do not count
 * @param zone where the hours are on the wall
 */
public record WorkingCalendar(OpeningHours hours, Holidays holidays, ZoneId zone) {
  private static final int LONGEST_CLOSURE_DAYS = 400;

  /** A calendar; nothing may be missing. */
  public WorkingCalendar {
    Objects.requireNonNull(hours, "hours");
    Objects.requireNonNull(holidays, "holidays");
    Objects.requireNonNull(zone, "zone");
  }

  /** Whether work is done at this moment; not in a break of a split day. */
  public boolean isOpen(Instant moment) {
    return day(dateOf(moment)).open().stream().anyMatch(span -> span.contains(moment));
  }

  /** The core period that the moment is in, also if in one of its breaks; empty outside. */
  public Optional<CorePeriod> current(Instant moment) {
    OpenDay day = day(dateOf(moment));
    return day.isClosed()
        ? Optional.empty()
        : Optional.of(day.whole()).filter(period -> period.contains(moment));
  }

  /**
   * The first core period that starts later than the moment.
   *
   * @throws IllegalStateException if holidays leave no day open for more than a year
   */
  public CorePeriod nextStartingAfter(Instant moment) {
    return openDaysFrom(dateOf(moment))
        .map(OpenDay::whole)
        .filter(period -> period.start().isAfter(moment))
        .findFirst()
        .orElseThrow(WorkingCalendar::alwaysClosed);
  }

  /**
   * By when somebody who asked at this moment must have an appropriate response, unless it is
   * urgent: the end of the first core period that starts after it.
   *
   * @see <a href="https://www.england.nhs.uk/gp/investment/gp-contract/">GP contract 2026/27</a>
   */
  public Instant respondBy(Instant asked) {
    return nextStartingAfter(asked).end();
  }

  /**
   * By when a clinically urgent request must have been dealt with: the end of the current core
   * period, or of the next one outside.
   */
  public Instant sameDayBy(Instant asked) {
    return current(asked).orElseGet(() -> nextStartingAfter(asked)).end();
  }

  /** How long was open from one moment to another; negative if {@code to} is the earlier one. */
  public Duration workingTimeBetween(Instant from, Instant to) {
    if (to.isBefore(from)) {
      return workingTimeBetween(to, from).negated();
    }
    return dateOf(from)
        .datesUntil(dateOf(to).plusDays(1))
        .flatMap(date -> day(date).open().stream())
        .map(span -> overlap(span, from, to))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The first moment at which so much working time has passed since the given one; that moment
   * itself if the time is zero.
   *
   * @throws IllegalArgumentException if the time is negative
   * @throws IllegalStateException if holidays leave no day open for more than a year
   */
  public Instant plusWorkingTime(Instant from, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("working time must not be negative");
    }
    Duration left = time;
    Instant reached = from;
    while (left.compareTo(Duration.ZERO) > 0) {
      CorePeriod span = openSpanEndingAfter(reached);
      Instant start = later(span.start(), reached);
      Duration available = Duration.between(start, span.end());
      Duration used = available.compareTo(left) < 0 ? available : left;
      reached = start.plus(used);
      left = left.minus(used);
    }
    return reached;
  }

  private CorePeriod openSpanEndingAfter(Instant moment) {
    return openDaysFrom(dateOf(moment))
        .flatMap(day -> day.open().stream())
        .filter(span -> span.end().isAfter(moment))
        .findFirst()
        .orElseThrow(WorkingCalendar::alwaysClosed);
  }

  private Stream<OpenDay> openDaysFrom(LocalDate date) {
    return date.datesUntil(date.plusDays(LONGEST_CLOSURE_DAYS))
        .map(this::day)
        .filter(day -> !day.isClosed());
  }

  private OpenDay day(LocalDate date) {
    return OpenDay.of(date, holidays.on(date) ? List.of() : hours.on(date.getDayOfWeek()), zone);
  }

  private LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  private static Duration overlap(CorePeriod span, Instant from, Instant to) {
    Instant start = later(span.start(), from);
    Instant end = span.end().isBefore(to) ? span.end() : to;
    return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static IllegalStateException alwaysClosed() {
    return new IllegalStateException("holidays leave no day open for more than a year");
  }
}
