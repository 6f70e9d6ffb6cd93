package org.carepost.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  @TempDir Path folder;
  private final List<Line> lines = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  @Test
  void each_object_of_the_array_is_a_line() throws IOException {
    read("[{\"ID\":\" a \",\"n\":7,\"x\":null},{\"id\":\"b\"}]");
    assertThat(lines).extracting(it -> it.text("id")).containsExactly("a", "b");
    assertThat(lines.get(0).text("n")).isEqualTo("7");
    assertThat(lines.get(0).text("x")).isEmpty();
    assertThat(lines).extracting(Line::number).containsExactly(1L, 2L);
  }

  @Test
  void a_member_that_is_no_text_refuses_its_line_only() throws IOException {
    read("[{\"id\":{}},{\"id\":\"b\"}]");
    assertThat(refusals).containsExactly(new Refusal(1, "", "not-a-text"));
    assertThat(lines).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "7", "[]", "[7]", "[[]]", "[{\"id\":\"a\"}", "[{\"id\":"})
  void what_is_no_array_of_objects_is_refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void what_the_parser_chokes_on_is_a_body_that_cannot_be_read(int which) {
    String deep = "[{\"a\":" + "[".repeat(90_000) + "]".repeat(90_000) + "}]";
    assertThatThrownBy(() -> read(List.of("[{\"n\":1e99999999999}]", deep).get(which)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNREADABLE_BODY));
  }

  private void read(String text) throws IOException {
    Path file = folder.resolve("file.json");
    Files.writeString(file, text);
    new JsonLines(file).forEach(lines::add, refusals::add);
  }
}
