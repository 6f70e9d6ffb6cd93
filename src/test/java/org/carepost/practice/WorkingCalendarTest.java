package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Holidays BANK_HOLIDAYS = new EnglishBankHolidays();

  private final WorkingCalendar contract = calendar(OpeningHours.contract());

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T08:00, true",
    "2026-03-03T18:29, true",
    "2026-03-03T18:30, false",
    "2026-03-03T07:59, false",
    "2026-03-07T12:00, false",
    "2026-04-03T12:00, false",
    "2026-12-25T12:00, false",
    "2026-12-28T12:00, false"
  })
  void it_is_open_in_hours_but_not_on_a_weekend_or_bank_holiday(LocalDateTime at, boolean open) {
    assertThat(contract.isOpen(london(at))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "Tuesday in hours,                2026-03-03T09:00, 2026-03-04T18:30",
    "Tuesday before hours,            2026-03-03T07:59, 2026-03-03T18:30",
    "Tuesday at the very opening,     2026-03-03T08:00, 2026-03-04T18:30",
    "Tuesday evening,                 2026-03-03T19:00, 2026-03-04T18:30",
    "Friday in hours,                 2026-03-06T17:00, 2026-03-09T18:30",
    "Saturday,                        2026-03-07T12:00, 2026-03-09T18:30",
    "Maundy Thursday,                 2026-04-02T17:00, 2026-04-07T18:30",
    "Christmas Eve,                   2026-12-24T10:00, 2026-12-29T18:30",
    "the Friday before clocks change, 2026-03-27T10:00, 2026-03-30T18:30",
    "the Friday before they go back,  2026-10-23T10:00, 2026-10-26T18:30",
  })
  void a_response_is_due_by_the_end_of_the_first_core_period_starting_later(
      String when, LocalDateTime asked, LocalDateTime due) {
    assertThat(contract.respondBy(london(asked))).as(when).isEqualTo(london(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T09:00, 2026-03-03T18:30",
    "2026-03-03T18:29, 2026-03-03T18:30",
    "2026-03-03T18:30, 2026-03-04T18:30",
    "2026-03-07T12:00, 2026-03-09T18:30",
  })
  void urgent_is_due_by_the_end_of_the_day_or_of_the_next_one_outside(
      LocalDateTime asked, LocalDateTime due) {
    assertThat(contract.sameDayBy(london(asked))).isEqualTo(london(due));
  }

  @Test
  void core_hours_are_ten_and_a_half_hours_of_working_time() {
    assertThat(contract.workingTimeBetween(at("2026-03-03T00:00"), at("2026-03-04T00:00")))
        .isEqualTo(Duration.ofMinutes(630));
  }

  @Test
  void a_weekend_takes_no_working_time() {
    assertThat(contract.workingTimeBetween(at("2026-03-06T18:00"), at("2026-03-09T08:15")))
        .isEqualTo(Duration.ofMinutes(45));
    assertThat(contract.plusWorkingTime(at("2026-03-06T18:00"), Duration.ofMinutes(45)))
        .isEqualTo(at("2026-03-09T08:15"));
  }

  @Test
  void time_backwards_is_negative() {
    assertThat(contract.workingTimeBetween(at("2026-03-03T10:00"), at("2026-03-03T09:00")))
        .isEqualTo(Duration.ofHours(-1));
  }

  @Test
  void negative_working_time_cannot_be_added() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract.plusWorkingTime(at("2026-03-03T09:00"), Duration.ofNanos(-1)));
  }

  @Test
  void holidays_without_end_are_noticed() {
    WorkingCalendar never = new WorkingCalendar(OpeningHours.contract(), day -> true, LONDON);
    assertThatIllegalStateException().isThrownBy(() -> never.respondBy(at("2026-03-03T09:00")));
    assertThatIllegalStateException()
        .isThrownBy(() -> never.plusWorkingTime(at("2026-03-03T09:00"), Duration.ofHours(1)));
  }

  @Nested
  class On_a_split_day {
    private final WorkingCalendar split =
        calendar(OpeningHours.weekdays(span("08:00", "12:00"), span("14:00", "18:30")));

    @Test
    void it_is_closed_in_the_break() {
      assertThat(split.isOpen(at("2026-03-03T11:59"))).isTrue();
      assertThat(split.isOpen(at("2026-03-03T12:00"))).isFalse();
      assertThat(split.isOpen(at("2026-03-03T14:00"))).isTrue();
    }

    @Test
    void the_break_is_in_the_days_core_period() {
      CorePeriod day = new CorePeriod(at("2026-03-03T08:00"), at("2026-03-03T18:30"));
      assertThat(split.current(at("2026-03-03T13:00"))).contains(day);
      assertThat(split.sameDayBy(at("2026-03-03T13:00"))).isEqualTo(day.end());
      assertThat(split.respondBy(at("2026-03-03T09:00"))).isEqualTo(at("2026-03-04T18:30"));
    }

    @Test
    void the_break_takes_no_working_time() {
      assertThat(split.workingTimeBetween(at("2026-03-03T11:30"), at("2026-03-03T14:30")))
          .isEqualTo(Duration.ofHours(1));
      assertThat(split.plusWorkingTime(at("2026-03-03T13:00"), Duration.ofMinutes(30)))
          .isEqualTo(at("2026-03-03T14:30"));
    }
  }

  @Nested
  class When_the_clocks_change {
    private final WorkingCalendar sundays =
        calendar(
            new OpeningHours(
                Map.of(DayOfWeek.SUNDAY, List.of(span("00:30", "01:30"), span("01:45", "03:00")))));

    @Test
    void the_hour_skipped_in_spring_is_no_working_time() {
      assertThat(sundays.workingTimeBetween(at("2026-03-29T00:00"), at("2026-03-29T04:00")))
          .isEqualTo(Duration.ofMinutes(30 + 60));
    }

    @Test
    void the_hour_repeated_in_autumn_is_counted_as_it_passes() {
      assertThat(sundays.workingTimeBetween(at("2026-10-25T00:00"), at("2026-10-25T04:00")))
          .isEqualTo(Duration.ofMinutes(60 + 75 + 60));
    }

    @Test
    void core_hours_stay_on_the_wall_clock() {
      assertThat(contract.nextStartingAfter(at("2026-03-28T12:00")).start())
          .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
      assertThat(contract.nextStartingAfter(at("2026-10-24T12:00")).start())
          .isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
    }
  }

  private static WorkingCalendar calendar(OpeningHours hours) {
    return new WorkingCalendar(hours, BANK_HOLIDAYS, LONDON);
  }

  private static Span span(String opens, String closes) {
    return new Span(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Instant at(String wall) {
    return london(LocalDateTime.parse(wall));
  }

  private static Instant london(LocalDateTime wall) {
    return wall.atZone(LONDON).toInstant();
  }
}
