package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Fragments are counted as the tables of 3GPP TS 23.038 say: here texts are really written as
 * septets and cut, with the table in the order of the standard.
 */
class GsmTableTest {
  private static final int ESCAPE = 0x1B;

  /** Clause 6.2.1, column by column; the escape is at its place. */
  private static final String DEFAULT =
      "@£$¥èéùìòÇ\nØø\rÅå"
          + "Δ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
          + " !\"#¤%&'()*+,-./"
          + "0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNO"
          + "PQRSTUVWXYZÄÖÑÜ§"
          + "¿abcdefghijklmno"
          + "pqrstuvwxyzäöñüà";

  /** Clause 6.2.1.1: what follows the escape. */
  private static final int[] EXTENSION = {
    '\f', 0x0A, '^', 0x14, '{', 0x28, '}', 0x29, '\\', 0x2F, '[', 0x3C, '~', 0x3D, ']', 0x3E, '|',
    0x40, '€', 0x65
  };

  @Test
  void the_table_has_its_128_places_and_our_alphabet_is_the_same() {
    assertThat(DEFAULT).hasSize(128);
    assertThat(DEFAULT.indexOf(ESCAPE)).isEqualTo(ESCAPE);
    assertThat(DEFAULT.replace("\u001B", "").chars().sorted().toArray())
        .isEqualTo(Fragments.gsm().chars().sorted().toArray());
    assertThat(Fragments.gsmExtension()).hasSize(EXTENSION.length / 2);
  }

  @Property
  void a_gsm_text_is_cut_as_its_septets_are(@ForAll("gsm") String text) {
    assertThat(Fragments.of(text).count()).isEqualTo(cut(septets(text), 160, 153).size());
  }

  @Property
  void any_other_text_is_cut_as_its_utf_16_units_are(@ForAll("any") String text) {
    String dear = text + "ł";
    List<List<Integer>> characters =
        dear.codePoints()
            .mapToObj(it -> new String(Character.toChars(it)).chars().boxed().toList())
            .toList();
    assertThat(Fragments.of(dear).count()).isEqualTo(cut(characters, 70, 67).size());
  }

  /** Each character as the septets that stay together. */
  private static List<List<Integer>> septets(String text) {
    return text.chars().mapToObj(GsmTableTest::septets).toList();
  }

  private static List<Integer> septets(int character) {
    for (int i = 0; i < EXTENSION.length; i += 2) {
      if (EXTENSION[i] == character) {
        return List.of(ESCAPE, EXTENSION[i + 1]);
      }
    }
    return List.of(DEFAULT.indexOf(character));
  }

  private static List<List<Integer>> cut(List<List<Integer>> characters, int alone, int joined) {
    int all = characters.stream().mapToInt(List::size).sum();
    List<List<Integer>> parts = new ArrayList<>();
    for (List<Integer> character : characters) {
      int room = all <= alone ? alone : joined;
      if (parts.isEmpty() || parts.get(parts.size() - 1).size() + character.size() > room) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).addAll(character);
    }
    return parts;
  }

  @Provide
  Arbitrary<String> gsm() {
    return Arbitraries.strings()
        .withChars((DEFAULT.replace("\u001B", "") + "^{}\\[~]|€\f").toCharArray())
        .ofMaxLength(700);
  }

  @Provide
  Arbitrary<String> any() {
    return Arbitraries.of("a", "€", "😀", "漢", "{", "\uD83D\uDC69\u200D⚕")
        .list()
        .ofMaxSize(300)
        .map(all -> String.join("", all));
  }
}
