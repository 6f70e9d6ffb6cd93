package org.carepost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
  private final PathTemplate template =
      PathTemplate.of("/r/{ods}/sent/{reference: [0-9A-Z]{8}(-[A-Z]{1,2})?}/end");

  @Test
  void parameters_may_have_patterns_with_braces() {
    assertThat(template).hasToString("/r/{ods}/sent/{reference}/end");
    assertThat(template.names()).containsExactly("ods", "reference");
  }

  @Test
  void it_is_filled_with_values() {
    assertThat(template.filled(Map.of("ods", "Y00001", "reference", "7KQ4MX2P")))
        .isEqualTo("/r/Y00001/sent/7KQ4MX2P/end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.filled(Map.of("ods", "Y00001")))
        .withMessageContaining("{reference}");
  }

  @Test
  void a_path_fits_if_every_parameter_does() {
    assertThat(template.matches("/r/Y00001/sent/7KQ4MX2P/end")).isTrue();
    assertThat(template.matches("/r/Y00001/sent/7KQ4MX2P-AB/end")).isTrue();
    assertThat(template.matches("/r/Y00001/sent/short/end")).isFalse();
    assertThat(template.matches("/r/Y0/0001/sent/7KQ4MX2P/end")).isFalse();
  }
}
