package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
  @Property
  void what_is_shown_can_be_typed_back(@ForAll("references") Reference reference) {
    assertThat(Reference.parse(reference.shown())).isEqualTo(reference);
    assertThat(reference.shown()).hasSize(9).contains("-");
  }

  @Property
  void case_spaces_and_dashes_do_not_matter(
      @ForAll("references") Reference reference, @ForAll @IntRange(max = 8) int at) {
    String typed = reference.text().substring(0, at) + " - " + reference.text().substring(at);
    assertThat(Reference.parse(typed.toLowerCase(Locale.ROOT))).isEqualTo(reference);
  }

  @Property
  void letters_that_look_like_digits_count_as_them(
      @ForAll @AlphaChars @StringLength(8) String typed) {
    if (typed.toUpperCase(Locale.ROOT).contains("U")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Reference.parse(typed));
    } else {
      assertThat(Reference.parse(typed).text()).doesNotContain("I", "L", "O");
    }
  }

  @Test
  void o_is_zero_and_i_and_l_are_one() {
    assertThat(Reference.parse("oil7-mx2p")).isEqualTo(new Reference("0117MX2P"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "7KQ4MX2", "7KQ4MX2P9", "7KQ4-MX2U", "7KQ4*MX2P", "٧KQ4MX2P"})
  void what_has_not_its_shape_is_refused_and_not_echoed(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reference.parse(typed))
        .withMessage("not the shape of a reference");
  }

  @Test
  void two_random_ones_are_not_the_same() {
    assertThat(Reference.random()).isNotEqualTo(Reference.random());
  }

  @Provide
  Arbitrary<Reference> references() {
    return Arbitraries.strings()
        .withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        .ofLength(8)
        .map(Reference::new);
  }
}
