package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "07700900123",
        "+44 7700 900123",
        "0044 7700 900123",
        "+44 (0)7700 900123",
        "447700900123",
        "07700-900-123",
        "(07700) 900123"
      })
  void it_is_read_however_it_is_written(String typed) {
    assertThat(MobileNumber.parse(typed).e164()).isEqualTo("+447700900123");
  }

  @ParameterizedTest
  @CsvSource({
    "07700 900000, +447700900000",
    "07700 900999, +447700900999",
    "07911 123456, +447911123456",
    "+353 85 123 4567, +353851234567"
  })
  void mobiles_at_home_abroad_and_in_drama_are_accepted(String typed, String e164) {
    assertThat(MobileNumber.parse(typed)).isEqualTo(new MobileNumber(e164));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "01902 496 0123",
        "01902 555555",
        "020 7946 0123",
        "0800 123 456",
        "070 1234 5678",
        "07700 901000",
        "07700 90012",
        "07700 9001234",
        "07700 900123 ext 3",
        "07700 GOFLOW",
        "999",
        "111",
        "+1 202 555 0123",
        "٠٧٧٠٠ ٩٠٠١٢٣",
        "<script>",
        "07700 900123\u202E"
      })
  void anything_else_is_refused_without_repeating_it(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MobileNumber.parse(typed))
        .withNoCause()
        .withMessageNotContainingAny("0", "1", "9", "script");
  }

  @Test
  void a_number_that_is_not_in_e164_is_no_value() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MobileNumber("07700900123"));
  }

  @Test
  void it_is_shown_as_it_is_dialled() {
    assertThat(new MobileNumber("+447700900123").national()).isEqualTo("07700 900123");
    assertThat(new MobileNumber("+353851234567").national()).isEqualTo("+353 85 123 4567");
  }

  @Test
  void a_log_gets_its_last_digits_only() {
    assertThat(new MobileNumber("+447700900123")).hasToString("MobileNumber[******123]");
  }
}
