package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every hazard names the test that shows its control, and that test exists. */
@AnalyzeClasses(packages = "org.carepost", importOptions = OnlyIncludeTests.class)
class HazardsTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| (H\\d+) \\|.*\\| ([A-Za-z]+)(?:\\.(\\w+))? \\|$", Pattern.MULTILINE);

  @ArchTest
  static void the_test_that_a_hazard_names_exists(JavaClasses tests) {
    String hazards = SourceFiles.text(Path.of("src/docs/hazards.md"));
    List<MatchResult> rows = ROW.matcher(hazards).results().toList();
    assertThat(rows).hasSameSizeAs(hazards.lines().filter(it -> it.startsWith("| H")).toList());
    assertThat(rows.stream().filter(row -> !exists(tests, row)).map(MatchResult::group)).isEmpty();
  }

  private static boolean exists(JavaClasses tests, MatchResult row) {
    return tests.stream()
        .filter(it -> it.getSimpleName().equals(row.group(2)))
        .anyMatch(it -> row.group(3) == null || has(it, row.group(3)));
  }

  private static boolean has(JavaClass test, String method) {
    return test.getMethods().stream().anyMatch(it -> it.getName().equals(method));
  }
}
