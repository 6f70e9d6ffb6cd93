package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file that people write keeps to. */
class SourcesTest {
  private static final int MOST_LINES = 400;
  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "\\b(TO" + "DO|FIX" + "ME)\\b|Thread\\." + "sleep|@Disab" + "led|console\\.log");

  @ParameterizedTest
  @MethodSource("files")
  void a_file_can_be_read_at_one_sitting(Path file) {
    assertThat(SourceFiles.text(file).lines().count()).isLessThanOrEqualTo(MOST_LINES);
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_is_left_behind(Path file) {
    assertThat(LEFT_BEHIND.matcher(SourceFiles.text(file)).results().map(it -> it.group()))
        .isEmpty();
  }

  static List<Path> files() {
    return Stream.concat(
            SourceFiles.below("src", ".java", ".xml", ".sql", ".properties").stream(),
            SourceFiles.below("web", ".jte", ".ts", ".scss", ".mjs").stream())
        .toList();
  }
}
