package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every migration keeps to before it meets a database. */
class MigrationsTest {
  @ParameterizedTest
  @MethodSource("migrations")
  void a_migration_is_one_statement_since_MySQL_commits_each_by_itself(Path migration) {
    String statements =
        SourceFiles.text(migration)
            .replaceAll("(?m)--.*$", "")
            .replaceAll("'([^']|'')*'", "''")
            .strip();
    assertThat(statements.replaceFirst(";$", "")).isNotEmpty().doesNotContain(";");
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void its_name_says_when_and_what(Path migration) {
    assertThat(migration.getFileName().toString()).matches("V\\d{8}_\\d{4}__[a-z0-9_]+\\.sql");
  }

  @Test
  void no_two_have_the_same_number() {
    assertThat(
            migrations().stream().map(it -> it.getFileName().toString().replaceFirst("__.*", "")))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  static List<Path> migrations() {
    return SourceFiles.below("src/main/resources/db/migration", ".sql");
  }
}
