package org.carepost.messaging.handset;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.messaging.handset.ScreenText.Part;
import org.junit.jupiter.api.Test;

class ScreenTextTest {
  private static final String ORIGIN = "http://localhost:8080";

  @Test
  void links_to_this_site_lead_somewhere() {
    assertThat(ScreenText.parts("Read it: http://localhost:8080/m/a-b_c. Thanks", ORIGIN))
        .containsExactly(
            new Part("Read it: ", null),
            new Part("http://localhost:8080/m/a-b_c", "/m/a-b_c"),
            new Part(". Thanks", null));
  }

  @Test
  void a_link_keeps_its_question() {
    assertThat(ScreenText.parts("http://localhost:8080/status?reference=7KQ4MX2P. Bye?", ORIGIN))
        .containsExactly(
            new Part("", null),
            new Part(
                "http://localhost:8080/status?reference=7KQ4MX2P", "/status?reference=7KQ4MX2P"),
            new Part(". Bye?", null));
  }

  @Test
  void links_to_elsewhere_stay_words() {
    String text = "See http://localhost:80801/m/x, http://example.com/m/x and javascript:alert(1)";
    assertThat(ScreenText.parts(text, ORIGIN)).containsExactly(new Part(text, null));
  }
}
