package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishBankHolidaysTest {
  private final Holidays holidays = new EnglishBankHolidays();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
        "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03",
        "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"
      })
  void the_published_days_of_2026_and_2027_are_holidays(LocalDate day) {
    assertThat(holidays.on(day)).isTrue();
  }

  @Test
  void no_other_weekday_of_2026_is() {
    assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(holidays::on))
        .hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-06-03", "2022-09-19", "2023-05-08"})
  void days_proclaimed_once_are_holidays(LocalDate day) {
    assertThat(holidays.on(day)).isTrue();
  }

  @Test
  void christmas_day_is_one_also_at_a_weekend() {
    assertThat(holidays.on(LocalDate.of(2027, 12, 25))).isTrue();
  }

  @Test
  void scotland_keeps_its_own() {
    assertThat(holidays.on(LocalDate.of(2026, 1, 2))).isFalse();
    assertThat(holidays.on(LocalDate.of(2026, 11, 30))).isFalse();
  }
}
