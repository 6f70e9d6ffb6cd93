package org.carepost.navigation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepost.practice.Holidays;

/**
 * When a service is open. Named dates beat bank holidays, and those beat ordinary days. On a bank
 * holiday that it says nothing of, a service is open only if it never closes in an ordinary week.
 *
 * @param schedules its sessions; empty if its hours are not known
 * @param holidays bank holidays
 * @param zone of its wall clock
 */
public record Openings(List<Schedule> schedules, Holidays holidays, ZoneId zone) {
  private static final int DAYS_AHEAD = 15;
  private static final LocalDate A_MONDAY = LocalDate.of(2020, 1, 6);
  private static final int WEEK = 7;

  /**
   * A time without a break.
   *
   * @param from first moment inside
   * @param to first moment outside
   */
  public record Session(Instant from, Instant to) {}

  /** Whether anything is known. */
  public boolean areKnown() {
    return !schedules.isEmpty();
  }

  /** The time without a break that this moment is in; empty if it is closed. */
  public Optional<Session> at(Instant moment) {
    return sessions(day(moment)).stream()
        .filter(it -> !it.from().isAfter(moment) && it.to().isAfter(moment))
        .findFirst();
  }

  /** When it opens next after this moment, within two weeks. */
  public Optional<Instant> nextAfter(Instant moment) {
    return sessions(day(moment)).stream()
        .map(Session::from)
        .filter(it -> it.isAfter(moment))
        .findFirst();
  }

  /** Whether it never closes in an ordinary week. */
  public boolean neverClose() {
    for (int day = 0; day < WEEK; day++) {
      LocalDate date = A_MONDAY.plusDays(day);
      boolean wholeDay =
          schedules.stream()
              .filter(it -> it.kind() == Schedule.Kind.ORDINARY)
              .filter(it -> it.days().rule().isEmpty())
              .filter(it -> it.days().weekdays().contains(date.getDayOfWeek()))
              .filter(it -> it.days().last() == null)
              .flatMap(it -> it.hours().stream())
              .anyMatch(
                  it ->
                      it.opens().equals(LocalTime.MIDNIGHT)
                          && it.closes().equals(LocalTime.MIDNIGHT));
      if (!wholeDay) {
        return false;
      }
    }
    return true;
  }

  /** The hours of a day, in order; those that go on after midnight are of the day they began on. */
  public List<Schedule.Hours> on(LocalDate day) {
    List<Schedule> those = of(Schedule.Kind.DATE, day);
    if (those.isEmpty() && holidays.on(day)) {
      those = of(Schedule.Kind.BANK_HOLIDAY, day);
      if (those.isEmpty() && !neverClose()) {
        return List.of();
      }
    }
    if (those.isEmpty()) {
      those = of(Schedule.Kind.ORDINARY, day);
    }
    return those.stream()
        .flatMap(it -> it.hours().stream())
        .sorted(Comparator.comparing(Schedule.Hours::opens))
        .toList();
  }

  private List<Schedule> of(Schedule.Kind kind, LocalDate day) {
    return schedules.stream().filter(it -> it.kind() == kind && it.isFor(day)).toList();
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** From the day before to two weeks on, joined where one begins before the last has ended. */
  private List<Session> sessions(LocalDate today) {
    List<Session> all = new ArrayList<>();
    for (int day = -1; day < DAYS_AHEAD; day++) {
      LocalDate date = today.plusDays(day);
      on(date).forEach(hours -> all.add(session(date, hours)));
    }
    List<Session> joined = new ArrayList<>();
    all.stream()
        .filter(it -> it.from().isBefore(it.to())) // not in the hour that the clocks leave out
        .sorted(Comparator.comparing(Session::from))
        .forEach(it -> join(it, joined));
    return joined;
  }

  private Session session(LocalDate day, Schedule.Hours hours) {
    LocalDate lastDay = hours.crossesMidnight() ? day.plusDays(1) : day;
    return new Session(
        day.atTime(hours.opens()).atZone(zone).toInstant(),
        lastDay.atTime(hours.closes()).atZone(zone).toInstant());
  }

  private static void join(Session next, List<Session> all) {
    Session last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && !next.from().isAfter(last.to())) {
      Instant to = last.to().isAfter(next.to()) ? last.to() : next.to();
      all.set(all.size() - 1, new Session(last.from(), to));
    } else {
      all.add(next);
    }
  }
}
