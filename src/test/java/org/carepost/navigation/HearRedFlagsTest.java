package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.messaging.PressingWords.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearRedFlagsTest {
  private final HearRedFlags heard = new HearRedFlags(new RedFlags("config"));

  @Test
  void what_a_form_would_stop_at_must_not_wait_in_a_reply_either() {
    assertThat(heard.call("Now I have tight pain across my chest")).contains(Call.EMERGENCY);
    assertThat(heard.call("Thank you, the cream helps")).isEmpty();
  }

  @Test
  void the_most_pressing_of_several_counts() {
    assertThat(heard.call("Swelling behind his ear")).contains(Call.URGENT);
    assertThat(heard.call("Swelling behind his ear, and a tight pain across my chest"))
        .contains(Call.EMERGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"My mum has got a droopy face", "my husband has a droopy face", "my baby is blue"})
  void words_of_relatives_are_heard(String words) {
    assertThat(heard.call(words)).contains(Call.EMERGENCY);
  }
}
