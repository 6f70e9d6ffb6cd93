package org.carepost.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
  @TempDir Path folder;
  private final List<Line> lines = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  @Test
  void fields_are_found_by_their_heading_in_any_order_and_case() {
    read("Name,other, ID \nAda,x,1\n\n\"Lovelace, \"\"A\"\"\",y,2\n", StandardCharsets.UTF_8);
    assertThat(lines).extracting(it -> it.text("id")).containsExactly("1", "2");
    assertThat(lines).extracting(it -> it.text("name")).containsExactly("Ada", "Lovelace, \"A\"");
    assertThat(lines).extracting(Line::number).containsExactly(2L, 4L);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_heading() {
    read("\uFEFFid,name\n1,Zoë\n", StandardCharsets.UTF_8);
    assertThat(lines.get(0).text("name")).isEqualTo("Zoë");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void what_separates_the_heading_separates_all_lines(String separator) {
    read("id;name\n1;\"Lovelace, Ada\"\n".replace(";", separator), StandardCharsets.UTF_8);
    assertThat(lines.get(0).text("name")).isEqualTo("Lovelace, Ada");
  }

  @Test
  void a_semicolon_beside_commas_separates_nothing() {
    read("id,name\n1,Ada;Eve\n", StandardCharsets.UTF_8);
    assertThat(lines.get(0).text("name")).isEqualTo("Ada;Eve");
  }

  @Test
  void a_line_in_latin_1_is_refused_and_the_others_are_read() {
    read("id,name\n1,Ada\n2,Zoë\n3,Eve\n", StandardCharsets.ISO_8859_1);
    assertThat(lines).extracting(it -> it.text("id")).containsExactly("1", "3");
    assertThat(refusals).containsExactly(new Refusal(3, "name", "not-utf-8"));
  }

  @Test
  void a_line_with_too_few_or_too_many_columns_is_refused() {
    read("id,name\n1\n2,Ada,x\n3,Eve\n", StandardCharsets.UTF_8);
    assertThat(lines).hasSize(1);
    assertThat(refusals)
        .extracting(Refusal::line, Refusal::reason)
        .containsExactly(
            tuple(2L, "wrong-number-of-columns"), tuple(3L, "wrong-number-of-columns"));
  }

  @Test
  void missing_columns_are_named() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> read("x,y\n1,2\n", StandardCharsets.UTF_8))
        .satisfies(
            it ->
                assertThat(it.violations())
                    .extracting(Violation::path)
                    .containsExactly("/heading/id", "/heading/name"));
  }

  @Test
  void nothing_and_a_heading_alone_are_refused() {
    for (String text : List.of("", "id,name\n")) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> read(text, StandardCharsets.UTF_8))
          .satisfies(it -> assertThat(it.type()).isEqualTo(ProblemType.INVALID));
    }
  }

  @Test
  void a_quote_that_is_never_closed_ends_in_a_refusal_and_not_in_memory() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> read("id,name\n1,\"" + "x".repeat(1 << 20), StandardCharsets.UTF_8))
        .satisfies(it -> assertThat(it.type()).isEqualTo(ProblemType.UNREADABLE_BODY));
  }

  private void read(String text, Charset charset) {
    Path file = folder.resolve("file.csv");
    try {
      Files.write(file, text.getBytes(charset));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    new CsvLines(file, List.of("id", "name")).forEach(lines::add, refusals::add);
  }
}
