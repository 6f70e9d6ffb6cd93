package org.carepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {
  private static final Instant MOMENT = Instant.parse("2026-03-03T09:10:00Z");

  @Test
  void a_moment_has_the_words_that_its_reader_needs() {
    WallClock england = WallClock.ENGLAND;
    assertThat(england.time(MOMENT)).isEqualTo("09:10");
    assertThat(england.weekdayAndTime(MOMENT)).isEqualTo("Tuesday 09:10");
    assertThat(england.day(MOMENT)).isEqualTo("Tuesday 3 March");
    assertThat(england.dayAndTime(MOMENT)).isEqualTo("Tuesday 3 March, 09:10");
    assertThat(england.full(MOMENT)).isEqualTo("Tuesday 3 March 2026, 09:10");
  }

  @Test
  void a_date_needs_no_clock() {
    assertThat(WallClock.date(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
    assertThat(WallClock.fullDate(LocalDate.of(2026, 3, 3))).isEqualTo("Tuesday 3 March 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:59Z, 00:59, 2026-03-29",
    "2026-03-29T01:00:00Z, 02:00, 2026-03-29",
    "2026-06-30T23:00:00Z, 00:00, 2026-07-01",
    "2026-10-25T00:30:00Z, 01:30, 2026-10-25",
    "2026-10-25T01:30:00Z, 01:30, 2026-10-25"
  })
  void it_is_put_forward_in_summer(Instant moment, String time, LocalDate date) {
    assertThat(WallClock.ENGLAND.time(moment)).isEqualTo(time);
    assertThat(WallClock.ENGLAND.dateAt(moment)).isEqualTo(date);
  }
}
