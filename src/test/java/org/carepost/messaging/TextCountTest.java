package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carepost.messaging.Fragments.Alphabet;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCountTest {
  private final Words words = new Words();

  @Test
  void one_curly_quote_doubles_the_cost_and_can_be_replaced() {
    String text = "It’s time for your review. Please ring us. ".repeat(3).strip();
    TextCount count = count(text);
    assertThat(count.cost()).isEqualTo("2 texts joined, 4.8p");
    assertThat(count.dear()).containsExactly("’");
    assertThat(count.replaceable()).isTrue();
    assertThat(count(PlainCharacters.in(text)).cost()).isEqualTo("1 text, 2.4p");
  }

  @Test
  void characters_without_ink_are_named_and_letters_are_not_replaced() {
    assertThat(count("a\u00A0b").dear()).containsExactly("(invisible, 00A0)");
    TextCount polish = count("Paweł");
    assertThat(polish.dear()).containsExactly("ł");
    assertThat(polish.replaceable()).isFalse();
    assertThat(PlainCharacters.in("Paweł")).isEqualTo("Paweł");
  }

  @Test
  void a_text_of_more_than_six_parts_is_too_long() {
    assertThat(count("a".repeat(918)).tooLong()).isFalse();
    assertThat(count("a".repeat(919)).tooLong()).isTrue();
    assertThat(count("ł".repeat(402)).tooLong()).isFalse();
    assertThat(count("ł".repeat(403)).tooLong()).isTrue();
    assertThat(count("").cost()).startsWith("Nothing to send yet");
  }

  @Property
  void every_replacement_is_gsm_and_leaves_the_rest_as_it_is(@ForAll("typographic") String text) {
    String plain = PlainCharacters.in(text);
    assertThat(Fragments.of(plain).alphabet()).isEqualTo(Alphabet.GSM);
    assertThat(PlainCharacters.in(plain)).isEqualTo(plain);
    assertThat(plain.replaceAll("[^a-z]", "")).isEqualTo(text.replaceAll("[^a-z]", ""));
  }

  @Provide
  Arbitrary<String> typographic() {
    return Arbitraries.oneOf(
            Arbitraries.of(PlainCharacters.all().keySet()),
            Arbitraries.strings().withCharRange('a', 'z').ofLength(1))
        .list()
        .ofMaxSize(200)
        .map(all -> String.join("", all));
  }

  @ParameterizedTest
  @CsvSource({"2.4, 1, 2.4p", "2.4, 5, 12p", "2.4, 42, £1.01", "2.4, 512, £12.29", "0, 9, 0p"})
  void a_price_is_read_in_pence_and_pounds(String pence, long parts, String expected) {
    assertThat(new TextPrice(pence).words(parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2,4", "-1", "2.4p", "2.4444", "1000"})
  void a_setting_that_is_no_price_stops_the_start(String pence) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextPrice(pence))
        .withMessageContaining("text.pence");
  }

  private TextCount count(String text) {
    return TextCount.of(text, new TextPrice("2.4"), words);
  }
}
