package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any week's hours at any moment, above all around both clock changes. */
class WorkingCalendarPropertyTest {
  private static final Holidays BANK_HOLIDAYS = new EnglishBankHolidays();
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Property
  void nothing_is_ever_due_in_the_past(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant asked,
      @ForAll("times") Duration time) {
    assertThat(calendar.nextStartingAfter(asked).start()).isAfter(asked);
    assertThat(calendar.respondBy(asked)).isAfter(asked);
    assertThat(calendar.sameDayBy(asked)).isAfter(asked);
    assertThat(calendar.plusWorkingTime(asked, time)).isAfterOrEqualTo(asked);
  }

  @Property
  void urgent_is_never_due_later_than_the_rest(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("moments") Instant asked) {
    assertThat(calendar.sameDayBy(asked)).isBeforeOrEqualTo(calendar.respondBy(asked));
  }

  @Property
  void who_asks_later_is_never_due_earlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant asked,
      @ForAll("times") Duration time) {
    Instant later = asked.plus(time);
    assertThat(calendar.respondBy(later)).isAfterOrEqualTo(calendar.respondBy(asked));
    assertThat(calendar.sameDayBy(later)).isAfterOrEqualTo(calendar.sameDayBy(asked));
  }

  @Property
  void it_is_open_only_inside_a_core_period(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("moments") Instant moment) {
    if (calendar.isOpen(moment)) {
      assertThat(calendar.current(moment)).get().matches(period -> period.contains(moment));
    }
  }

  @Property
  void working_time_adds_up(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration first,
      @ForAll("times") Duration second) {
    Instant middle = from.plus(first);
    Instant to = middle.plus(second);
    assertThat(calendar.workingTimeBetween(from, to))
        .isEqualTo(
            calendar.workingTimeBetween(from, middle).plus(calendar.workingTimeBetween(middle, to)))
        .isLessThanOrEqualTo(Duration.between(from, to))
        .isEqualTo(calendar.workingTimeBetween(to, from).negated());
  }

  @Property
  void working_time_added_has_then_passed(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("times") Duration time) {
    Instant reached = calendar.plusWorkingTime(from, time);
    assertThat(calendar.workingTimeBetween(from, reached)).isEqualTo(time);
    assertThat(time.isZero() || calendar.isOpen(reached.minusNanos(1))).isTrue();
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.maps(
            Arbitraries.of(DayOfWeek.class).filter(day -> day != DayOfWeek.MONDAY), days())
        .ofMaxSize(6)
        .flatMap(rest -> days().map(monday -> withMonday(rest, monday)))
        .map(week -> new WorkingCalendar(new OpeningHours(week), BANK_HOLIDAYS, LONDON));
  }

  private static Map<DayOfWeek, List<Span>> withMonday(
      Map<DayOfWeek, List<Span>> rest, List<Span> monday) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    week.putAll(rest);
    week.put(DayOfWeek.MONDAY, monday);
    return week;
  }

  /** One to four spans, which may lie in the hours that clock changes skip or repeat. */
  private static Arbitrary<List<Span>> days() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .set()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(minutes -> minutes.stream().sorted().map(WorkingCalendarPropertyTest::wall).toList())
        .map(
            ends ->
                IntStream.range(0, ends.size() / 2)
                    .mapToObj(i -> new Span(ends.get(2 * i), ends.get(2 * i + 1)))
                    .toList());
  }

  private static LocalTime wall(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.oneOf(
        between("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z"),
        between("2026-03-28T00:00:00Z", "2026-03-30T12:00:00Z"),
        between("2026-10-24T00:00:00Z", "2026-10-26T12:00:00Z"),
        between("2026-12-24T00:00:00Z", "2026-12-29T00:00:00Z"));
  }

  private static Arbitrary<Instant> between(String from, String to) {
    return Arbitraries.longs()
        .between(Instant.parse(from).getEpochSecond(), Instant.parse(to).getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<Duration> times() {
    return Arbitraries.longs().between(0, Duration.ofDays(5).toMinutes()).map(Duration::ofMinutes);
  }
}
