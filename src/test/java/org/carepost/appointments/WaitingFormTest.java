package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  private final FormErrors errors = new FormErrors(new Words());

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, today or later",
    "2100-01-01, Enter the last day",
    "soon, Enter the last"
  })
  void a_last_day_that_cannot_be_is_refused(String until, String why) {
    assertThat(new WaitingForm("", "GP", "2", until).wish(TODAY, errors)).isEmpty();
    assertThat(errors.message("until")).contains(why);
  }

  @Test
  void today_may_be_the_last_day() {
    assertThat(new WaitingForm("", "GP", "2", "2026-03-03").wish(TODAY, errors)).isPresent();
  }
}
