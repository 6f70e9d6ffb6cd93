package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "twelve chars",
        "three words apart",
        "Sam.Taylor and three words",
        "ΕΛΛΗΝΙΚΑ ΓΡΑΜΜΑΤΑ"
      })
  void long_ones_will_do(String password) {
    assertThat(PasswordRule.wrong(password, "sam.taylor")).isEmpty();
    assertThat(message(password)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "elevenchars", "Sam.Taylor password"})
  void others_will_not_and_are_told_why(String password) {
    assertThat(PasswordRule.wrong(password, "sam.taylor")).isPresent();
    assertThat(message(password)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129})
  void there_is_an_end_to_length(int length) {
    String password = "x".repeat(length);
    assertThat(PasswordRule.wrong(password, "sam.taylor").isEmpty()).isEqualTo(length == 128);
    assertThat(message(password) == null).isEqualTo(length == 128);
  }

  private static String message(String password) {
    FormErrors errors = new FormErrors(new Words());
    PasswordRule.check("next", password, "sam.taylor", errors);
    return errors.message("next");
  }
}
