package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {
  private static final NhsNumber NUMBER = new NhsNumber("9990000018");

  @ParameterizedTest
  @ValueSource(strings = {"9990000018", "999 000 0018", " 999-000-0018 ", "999\u00A0000\u00A00018"})
  void spaces_and_hyphens_do_not_matter(String typed) {
    assertThat(NhsNumber.parse(typed)).isEqualTo(NUMBER);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "9990000019",
        "999000001",
        "99900000180",
        "999000001A",
        "٩٩٩٠٠٠٠٠١٨",
        "0000000010"
      })
  void a_wrong_number_is_refused_without_repeating_it(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NhsNumber.parse(typed))
        .withNoCause()
        .withMessageNotContainingAny("999", "٩", "000");
  }

  @Property
  void one_wrong_digit_is_always_noticed(
      @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int off) {
    char[] digits = NUMBER.digits().toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + off) % 10);
    assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber(new String(digits)));
  }

  @Test
  void no_number_has_ten_for_a_check_digit() {
    for (int last = 0; last <= 9; last++) {
      String number = "999000000" + last;
      assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber(number));
    }
  }

  @Test
  void it_is_read_out_in_threes() {
    assertThat(NUMBER.spaced()).isEqualTo("999 000 0018");
  }

  @Test
  void a_log_gets_its_last_digits_only() {
    assertThat(NUMBER).hasToString("NhsNumber[******0018]");
  }
}
