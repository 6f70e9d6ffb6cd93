package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"WV4 4LP", "wv44lp", " wv4  4lp ", "W V 4 4 L P", "WV4\u00A04LP"})
  void case_and_spaces_do_not_matter(String typed) {
    assertThat(Postcode.parse(typed)).isEqualTo(new Postcode("WV4 4LP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "ZZ99 3VZ"})
  void every_shape_in_use_is_accepted(String postcode) {
    assertThat(Postcode.parse(postcode).text()).isEqualTo(postcode);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "WV4",
        "4LP",
        "WV4 4L",
        "WV4 LP4",
        "QV4 4LP",
        "WV4 4CP",
        "WV4444LP",
        "90210",
        "WV4-4LP",
        "WV4 4LP WV4 4LP WV4 4LP",
        "ＷＶ４ ４ＬＰ"
      })
  void another_shape_is_refused_without_repeating_it(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.parse(typed))
        .withMessage("not the shape of a postcode");
  }

  @Test
  void a_log_gets_nothing_of_it() {
    assertThat(new Postcode("WV4 4LP")).hasToString("Postcode[******]");
  }
}
