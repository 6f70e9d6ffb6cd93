package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.platform.SettableClock;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class StatusFormTest {
  @Test
  void a_day_that_does_not_exist_is_called_so() {
    assertThat(wrong("31")).startsWith("There is no such day");
    assertThat(wrong("")).startsWith("Enter your date of birth");
  }

  private static String wrong(String day) {
    FormErrors errors = new FormErrors(new Words());
    StatusForm typed = new StatusForm("7KQ4-MX2P", day, "2", "1980");
    assertThat(typed.checkedBirthDate(errors, new SettableClock())).isEmpty();
    return errors.message("born");
  }
}
