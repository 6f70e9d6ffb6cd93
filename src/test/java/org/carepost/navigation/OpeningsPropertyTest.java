package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.Holidays;

/** What holds of opening hours whatever they are, checked against the clock minute by minute. */
class OpeningsPropertyTest {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final Holidays HOLIDAYS = new EnglishBankHolidays();
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  /** Split days, nights and closed days; around both clock changes and all bank holidays. */
  @Property(tries = 400)
  void it_is_open_when_the_wall_clock_stands_between_the_hours_of_the_day(
      @ForAll("schedules") List<Schedule> schedules, @ForAll("moments") Instant moment) {
    Openings openings = new Openings(schedules, HOLIDAYS, ENGLAND);
    assertThat(openings.at(moment).isPresent()).isEqualTo(wallClockSays(openings, moment));
  }

  @Property(tries = 300)
  void a_session_ends_where_it_says(
      @ForAll("schedules") List<Schedule> schedules, @ForAll("moments") Instant moment) {
    Openings openings = new Openings(schedules, HOLIDAYS, ENGLAND);
    openings
        .at(moment)
        .filter(it -> it.to().isBefore(moment.plus(Duration.ofDays(10))))
        .ifPresent(
            session -> {
              assertThat(openings.at(session.to().minusSeconds(1))).isPresent();
              assertThat(openings.at(session.to())).isEmpty();
              assertThat(session.from()).isBeforeOrEqualTo(moment);
              assertThat(session.to()).isAfter(moment);
            });
  }

  @Property(tries = 300)
  void it_does_open_when_it_says_that_it_will(
      @ForAll("schedules") List<Schedule> schedules, @ForAll("moments") Instant moment) {
    Openings openings = new Openings(schedules, HOLIDAYS, ENGLAND);
    openings
        .nextAfter(moment)
        .ifPresent(
            opens -> {
              assertThat(opens).isAfter(moment);
              assertThat(openings.at(opens)).isPresent();
              assertThat(openings.at(opens.minusSeconds(1))).isEmpty();
            });
  }

  @Property(tries = 200)
  void a_named_date_beats_every_other_day(
      @ForAll("schedules") List<Schedule> schedules, @ForAll("days") LocalDate day) {
    List<Schedule> more = new ArrayList<>(schedules);
    more.removeIf(it -> it.kind() == Schedule.Kind.DATE && it.isFor(day));
    more.add(new Schedule(Schedule.Kind.DATE, Recurrence.daily(day, day), Optional.empty()));
    assertThat(new Openings(more, HOLIDAYS, ENGLAND).on(day)).isEmpty();
  }

  @Property(tries = 200)
  void an_ordinary_day_does_not_count_on_a_bank_holiday(
      @ForAll("schedules") List<Schedule> schedules, @ForAll("days") LocalDate day) {
    Openings openings = new Openings(schedules, day::equals, ENGLAND);
    boolean special =
        schedules.stream().anyMatch(it -> it.kind() != Schedule.Kind.ORDINARY && it.isFor(day));
    if (!special && !openings.neverClose()) {
      assertThat(openings.on(day)).isEmpty();
    }
  }

  @Property(tries = 100)
  void who_never_closes_is_open_at_any_moment(@ForAll("moments") Instant moment) {
    Openings always =
        new Openings(
            List.of(
                new Schedule(
                    Schedule.Kind.ORDINARY,
                    Recurrence.weekly(Set.of(DayOfWeek.values()), null, null),
                    Optional.of(new Schedule.Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))),
            HOLIDAYS,
            ENGLAND);
    assertThat(always.neverClose()).isTrue();
    assertThat(always.at(moment).orElseThrow().to()).isAfter(moment.plus(Duration.ofDays(7)));
  }

  /** By the day's hours and those of the day before that go on after midnight, and nothing else. */
  private static boolean wallClockSays(Openings openings, Instant moment) {
    LocalDate today = LocalDate.ofInstant(moment, ENGLAND);
    for (LocalDate day : List.of(today.minusDays(1), today)) {
      for (Schedule.Hours hours : openings.on(day)) {
        LocalDate last = hours.closes().isAfter(hours.opens()) ? day : day.plusDays(1);
        Instant from = earliest(day.atTime(hours.opens()));
        Instant to = earliest(last.atTime(hours.closes()));
        if (!moment.isBefore(from) && moment.isBefore(to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first moment at which the wall clock shows this or later. */
  private static Instant earliest(LocalDateTime wall) {
    return wall.atZone(ENGLAND).withEarlierOffsetAtOverlap().toInstant();
  }

  @Provide
  Arbitrary<List<Schedule>> schedules() {
    return schedule().list().ofMinSize(1).ofMaxSize(8);
  }

  private Arbitrary<Schedule> schedule() {
    Arbitrary<Optional<Schedule.Hours>> hours =
        Combinators.combine(times(), times())
            .as((from, to) -> new Schedule.Hours(from, to))
            .optional(0.85);
    Arbitrary<Recurrence> weekly =
        Arbitraries.of(DayOfWeek.class)
            .set()
            .ofMinSize(1)
            .map(days -> Recurrence.weekly(days, null, null));
    Arbitrary<Recurrence> dates = days().map(day -> Recurrence.daily(day, day));
    return Arbitraries.frequencyOf(
        Tuple.of(6, of(Schedule.Kind.ORDINARY, weekly, hours)),
        Tuple.of(
            1,
            of(Schedule.Kind.BANK_HOLIDAY, Arbitraries.just(Recurrence.daily(null, null)), hours)),
        Tuple.of(2, of(Schedule.Kind.DATE, dates, hours)));
  }

  private static Arbitrary<Schedule> of(
      Schedule.Kind kind, Arbitrary<Recurrence> days, Arbitrary<Optional<Schedule.Hours>> hours) {
    return Combinators.combine(days, hours).as((on, when) -> new Schedule(kind, on, when));
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 95)
        .map(it -> LocalTime.MIDNIGHT.plusMinutes(it * 15L));
  }

  /** Half of them near a change of the clocks. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-2, 2).map(SPRING::plusDays),
        Arbitraries.integers().between(-2, 2).map(AUTUMN::plusDays),
        Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays),
        Arbitraries.of(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 4, 6)));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 26 * 60))
        .as(
            (day, minutes) ->
                day.atStartOfDay(ENGLAND).toInstant().plus(Duration.ofMinutes(minutes)));
  }
}
