package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({"27, 3, 1984", "27, 03, 1984", "27, March, 1984", "27, mar, 1984", "' 27', 3, 1984 "})
  void it_is_read_from_three_fields(String day, String month, String year) {
    assertThat(BirthDate.parse(day, month, year, CLOCK))
        .isEqualTo(new BirthDate(LocalDate.of(1984, 3, 27)));
  }

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "31, 2, 1980", "29, 2, 1981", "0, 1, 1980", "1, 13, 1980", "1, 1, 80", "1, ma, 1984",
        "'', 1, 1980", "1, '', 1980", "1, 1, ''", ", 1, 1980", "1, 1, -980", "1, 1, 19 80",
        "2, 7, 2026", "30, 6, 1896", "1, 1, 0001", "1.5, 1, 1980", "٢٧, 3, 1984"
      })
  void no_such_day_is_refused_without_repeating_it(String day, String month, String year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirthDate.parse(day, month, year, CLOCK))
        .withNoCause()
        .withMessageNotContainingAny("1980", "1981", "1984", "2026", "1896");
  }

  @Test
  void a_child_born_just_after_midnight_in_england_is_not_in_the_future() {
    LocalDate today = LocalDate.of(2026, 7, 1);
    assertThat(BirthDate.of(today, CLOCK).age(today)).isZero();
  }

  @Test
  void the_oldest_is_a_hundred_and_thirty_today() {
    LocalDate born = LocalDate.of(1896, 7, 1);
    assertThat(BirthDate.of(born, CLOCK).age(LocalDate.of(2026, 7, 1))).isEqualTo(130);
  }

  @Test
  void an_age_grows_on_the_birthday() {
    BirthDate born = new BirthDate(LocalDate.of(1984, 3, 27));
    assertThat(born.age(LocalDate.of(2026, 3, 26))).isEqualTo(41);
    assertThat(born.age(LocalDate.of(2026, 3, 27))).isEqualTo(42);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-29, 0 weeks",
    "2026-06-23, 1 week",
    "2026-04-02, 12 weeks",
    "2026-04-01, 3 months",
    "2024-07-02, 23 months",
    "2024-07-01, 2",
    "1984-03-27, 42"
  })
  void the_very_young_are_so_many_weeks_or_months_old(LocalDate born, String words) {
    BirthDate date = new BirthDate(born);
    assertThat(date.ageInWords(LocalDate.of(2026, 7, 1), new Words())).isEqualTo(words);
  }

  @Test
  void a_log_gets_nothing_of_it() {
    assertThat(new BirthDate(LocalDate.of(1984, 3, 27))).hasToString("BirthDate[******]");
  }
}
