package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.carepost.platform.BrokenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticesFileTest {
  private static final String ENTRY =
      "{code: A12345, name: High Street Surgery, telephone: 020 7946 0018,"
          + " manager: {username: pat, name: Pat Jones}}";

  @Test
  void as_it_is_shipped_it_holds_none() {
    assertThat(new PracticesFile("config").all()).isEmpty();
  }

  @Test
  void a_practice_need_not_be_in_a_hub() {
    PracticeEntry entry = PracticesFiles.of("practices: [" + ENTRY + "]").all().get(0);
    assertThat(entry.id()).hasToString("A12345");
    assertThat(entry.hub()).isEmpty();
    assertThat(entry.manager()).isEqualTo(new PracticeEntry.FirstSignIn("pat", "Pat Jones", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A12345|a12345|/practices/0/code",
        "code|ods|/practices/0/ods",
        "High Street Surgery|''|/practices/0/name",
        "020 7946 0018|call us|/practices/0",
        ", name: Pat Jones||/practices/0/manager/name",
        "username: pat|username: 7|/practices/0/manager/username"
      })
  void what_cannot_be_is_refused_by_its_path(String right, String wrong, String path) {
    String file = "practices: [" + ENTRY.replace(right, wrong == null ? "" : wrong) + "]";
    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> PracticesFiles.of(file))
        .withMessageStartingWith("config/practices.yaml: " + path + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "practices: [", "# nothing left"})
  void a_file_that_is_none_is_named(String file) {
    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> PracticesFiles.of(file))
        .withMessageStartingWith("config/practices.yaml: ");
  }

  @Test
  void a_code_stands_there_once() {
    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> PracticesFiles.of("practices: [" + ENTRY + ", " + ENTRY + "]"))
        .withMessageContaining("twice");
  }
}
