package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedCodesTest {
  private static final List<Pathway> ALL =
      new ShippedPathways("config", new RedFlags("config"), new Kinds("config")).all();

  @Test
  void every_need_has_two_letters_of_its_own() {
    assertThat(NeedCodes.of(ALL)).hasSameSizeAs(ALL);
    assertThat(NeedCodes.of(ALL).keySet()).allMatch(code -> code.matches("[a-z]{2}"));
  }

  @Test
  void two_letters_an_id_words_or_part_of_the_name_lead_to_it() {
    String code =
        NeedCodes.of(ALL).entrySet().stream()
            .filter(it -> it.getValue().id().equals("sore-throat"))
            .findFirst()
            .orElseThrow()
            .getKey();
    for (String typed :
        List.of(code, code.toUpperCase(java.util.Locale.ROOT), "sore-throat", "my throat hurts")) {
      assertThat(NeedCodes.meant(ALL, typed)).map(Pathway::id).contains("sore-throat");
    }
    assertThat(NeedCodes.meant(ALL, "insect")).map(Pathway::id).contains("insect-bite");
    assertThat(NeedCodes.meant(ALL, "zz")).isEmpty();
    assertThat(NeedCodes.meant(ALL, "")).isEmpty();
  }
}
