package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carepost.messaging.Fragments.Alphabet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentsTest {
  private static final String PLAIN = "abcXYZ 019@£$é\nØΔ!?:;'\"";
  private static final String EXTENDED = "^{}\\[~]|€";

  @ParameterizedTest
  @CsvSource({
    "a, 0, 0",
    "a, 1, 1",
    "a, 160, 1",
    "a, 161, 2",
    "a, 306, 2",
    "a, 307, 3",
    "a, 918, 6",
    "€, 80, 1",
    "€, 81, 2",
    "€, 152, 2",
    "€, 153, 3",
    "ł, 70, 1",
    "ł, 71, 2",
    "ł, 134, 2",
    "ł, 135, 3",
    "ł, 402, 6",
    "😀, 35, 1",
    "😀, 36, 2",
    "😀, 66, 2",
    "😀, 67, 3"
  })
  void so_many_of_a_character_need_so_many_fragments(String character, int times, int fragments) {
    assertThat(Fragments.of(character.repeat(times)).count()).isEqualTo(fragments);
  }

  @ParameterizedTest
  @CsvSource({"it’s, ’", "wait…, …", "9–10, –", "no\u00A0break, '\u00A0'", "Paweł, ł"})
  void the_character_that_makes_a_text_dear_is_named(String text, String character) {
    assertThat(Fragments.of(text).alphabet()).isEqualTo(Alphabet.UCS2);
    assertThat(Fragments.outsideGsm(text)).contains(character);
  }

  @Property
  void a_gsm_text_counts_extension_characters_twice(@ForAll("gsm") String text) {
    Fragments fragments = Fragments.of(text);
    long twice = text.chars().filter(c -> EXTENDED.indexOf(c) >= 0).count();
    assertThat(fragments.alphabet()).isEqualTo(Alphabet.GSM);
    assertThat(fragments.units()).isEqualTo(text.length() + (int) twice);
    assertThat(Fragments.outsideGsm(text)).isEmpty();
  }

  @Property
  void a_fragment_is_never_overfull_and_wastes_at_most_one_unit(@ForAll("any") String text) {
    Fragments fragments = Fragments.of(text);
    boolean gsm = fragments.alphabet() == Alphabet.GSM;
    int alone = gsm ? 160 : 70;
    int joined = gsm ? 153 : 67;
    if (fragments.units() <= alone) {
      assertThat(fragments.count()).isEqualTo(fragments.units() == 0 ? 0 : 1);
    } else {
      assertThat(fragments.units()).isLessThanOrEqualTo(fragments.count() * joined);
      assertThat(fragments.units()).isGreaterThan((fragments.count() - 1) * (joined - 1));
    }
  }

  @Property
  void more_text_never_needs_fewer_fragments(
      @ForAll("any") String text, @ForAll("any") String more) {
    assertThat(Fragments.of(text + more).count())
        .isGreaterThanOrEqualTo(Fragments.of(text).count());
  }

  @Provide
  Arbitrary<String> gsm() {
    return Arbitraries.strings().withChars((PLAIN + EXTENDED).toCharArray()).ofMaxLength(700);
  }

  @Provide
  Arbitrary<String> any() {
    Arbitrary<String> symbols = Arbitraries.of("a", "€", "ł", "😀", "{", " ");
    return Arbitraries.oneOf(gsm(), symbols.list().ofMaxSize(400).map(all -> String.join("", all)));
  }
}
