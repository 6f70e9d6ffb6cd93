package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien",
        "D’Arcy",
        "Smith-Jones",
        "van der Berg",
        "Ó Súilleabháin",
        "王",
        "شریفی\u200Cنیا",
        "Şükrü",
        "St. John",
        "King Jr.",
        "J.R.",
        "J.R",
        "J.-P."
      })
  void names_of_every_script_are_accepted(String family) {
    assertThat(new PersonName("Ada", family).family()).isEqualTo(family);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "---",
        "123",
        "Ada\u202Eevil",
        "Ada\u0000",
        "Ada\nBob",
        "Ada\u2066x",
        "\uD800",
        "Ada\u2028x",
        "Ada nhs-refund.example",
        "Ada http:x",
        "Ada ring 0900",
        "ada@example",
        "evil-st.com",
        "evil.co",
        "evil。com",
        "evil｡com",
        "evil．com",
        "evil․com",
        "evil.\u200Dcom",
        "a.b.co",
        "www.evil",
        "Ada ①②③"
      })
  void what_is_no_name_is_refused_without_repeating_it(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonName(typed, "Lovelace"))
        .withMessageNotContainingAny("Ada", "123", "Lovelace");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Ada", typed));
  }

  @Test
  void a_name_has_at_most_a_hundred_characters_however_they_are_stored() {
    String longest = "𠮷".repeat(100);
    assertThat(new PersonName(longest, "Ito").given()).isEqualTo(longest);
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(longest + "𠮷", "Ito"));
  }

  @Test
  void spaces_around_and_between_are_tidied() {
    assertThat(new PersonName("  Ada ", " King  Lovelace\u00A0").full())
        .isEqualTo("Ada King Lovelace");
  }

  @Test
  void a_saint_is_a_word_of_its_own() {
    assertThat(PersonName.part("St.John")).isEqualTo("St. John");
    assertThat(PersonName.part("st.com")).isEqualTo("st. com");
  }

  @Test
  void composed_and_decomposed_letters_are_the_same() {
    assertThat(new PersonName("Zoe\u0308", "Bronte\u0308"))
        .isEqualTo(new PersonName("Zoë", "Brontë"));
  }

  @ParameterizedTest
  @CsvSource({
    "O’Brien-Müller, OBRIENMULLER",
    "obrien muller, OBRIENMULLER",
    "Łukasz, LUKASZ",
    "Sørensen, SORENSEN",
    "Groß, GROSS",
    "王, 王",
    "\u037A, \u037A"
  })
  void names_are_compared_without_case_accents_and_marks(String family, String folded) {
    assertThat(new PersonName("Ada", family).foldedFamily()).isEqualTo(folded);
  }

  @Property
  void every_name_folds_to_something_that_fits_its_column(@ForAll String typed) {
    try {
      String folded = new PersonName("Ada", typed).foldedFamily();
      assertThat(folded.codePointCount(0, folded.length())).isBetween(1, PersonName.LONGEST);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("a name has");
    }
  }

  @Test
  void a_log_gets_nothing_of_it() {
    assertThat(new PersonName("Ada", "Lovelace")).hasToString("PersonName[******]");
  }
}
