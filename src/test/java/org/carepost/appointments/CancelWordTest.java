package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancelWordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CANCEL",
        "cancel",
        "Cancel.",
        " “Cancel!!” ",
        "cancle",
        "cansel",
        "canel",
        "canncel",
        "CANCELL",
        "cancl",
        "cancelled",
        "Please cancel, thank you",
        "cancel my appointment pls",
        "Sorry, cancel it"
      })
  void it_is_understood_in_any_case_with_punctuation_and_nearly_so(String reply) {
    assertThat(CancelWord.isAllOf(reply)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Cancer",
        "Is it cancer",
        "Don't cancel",
        "DO NOT CANCEL",
        "Can I cancel?",
        "cancel?",
        "Cancel and rebook for Monday",
        "Yes",
        "camel",
        "I have cancelled my holiday to come",
        "cancel cancel",
        "cancel 10:00",
        "canal"
      })
  void anything_else_is_for_staff(String reply) {
    assertThat(CancelWord.isAllOf(reply)).isFalse();
  }
}
