package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextWordsTest {
  private final TextWords shipped = new TextWords("config");

  @Test
  void a_text_is_filled_with_values_as_they_are() {
    assertThat(
            shipped.fill(
                TextTemplate.MESSAGE_WAITING,
                Map.of(
                    "name", "$1 {link}", "practice", "Hilltop", "link", "https://example.com/m/x")))
        .contains("$1 {link}", "Hilltop", "https://example.com/m/x");
  }

  @ParameterizedTest
  @EnumSource
  void the_words_that_come_with_carepost_fit_into_the_plain_alphabet(TextTemplate template) {
    Map<String, String> values = new HashMap<>();
    template.offered().forEach(name -> values.put(name, "x"));
    assertThat(Fragments.outsideGsm(shipped.fill(template, values))).isEmpty();
  }

  @Test
  void a_missing_value_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shipped.fill(TextTemplate.MESSAGE_WAITING, Map.of("practice", "Hilltop")))
        .withMessageContaining("message-waiting");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is missing",
    "'{practice}: read {link} about {illness}', {illness}",
    "'{practice} has written to you', {link}"
  })
  void words_that_do_not_fit_stop_the_start_with_their_key(String words, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts("message-waiting", words)))
        .withMessageContaining("message-waiting")
        .withMessageContaining(reason);
  }

  @Test
  void words_for_a_text_that_is_never_sent_stop_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords(texts("mesage-waiting", "{practice} {link}")))
        .withMessageContaining("mesage-waiting");
  }

  @Test
  void a_file_that_is_not_there_stops_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextWords("no-such-folder"))
        .withMessageContaining("messages/en.yaml");
  }

  private static Map<String, String> texts(String key, String words) {
    Map<String, String> texts = new HashMap<>();
    for (TextTemplate template : TextTemplate.values()) {
      texts.put(template.key(), "{" + String.join("} {", template.needed()) + "}");
    }
    texts.put(key, words);
    return texts;
  }
}
