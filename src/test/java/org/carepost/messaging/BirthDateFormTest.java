package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.platform.SettableClock;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class BirthDateFormTest {
  @Test
  void a_day_that_does_not_exist_is_called_so() {
    assertThat(wrong(new BirthDateForm("31", "2", "1980", ""))).startsWith("There is no such day");
    assertThat(wrong(new BirthDateForm("", "2", "1980", "")))
        .startsWith("Enter your date of birth");
    assertThat(wrong(BirthDateForm.keeping(""))).startsWith("Enter your date of birth");
  }

  private static String wrong(BirthDateForm typed) {
    FormErrors errors = new FormErrors(new Words());
    assertThat(typed.date(errors, new SettableClock())).isEmpty();
    return errors.message("born");
  }
}
