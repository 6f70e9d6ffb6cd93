package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepost.journeys.Epic;

/** Tests name only epics that the catalogue has. */
@AnalyzeClasses(packages = "org.carepost", importOptions = OnlyIncludeTests.class)
class EpicsTest {
  @ArchTest
  static void every_epic_that_a_test_shows_is_in_the_catalogue(JavaClasses tests) {
    Set<String> catalogue =
        SourceFiles.text(Path.of("src/test/resources/epics.txt"))
            .lines()
            .filter(line -> line.contains(" = "))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .collect(Collectors.toSet());
    Set<String> shown =
        tests.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Epic.class))
            .flatMap(EpicsTest::epics)
            .collect(Collectors.toSet());
    assertThat(catalogue).isNotEmpty().containsAll(shown);
  }

  private static Stream<String> epics(JavaMethod method) {
    return Arrays.stream(method.getAnnotationOfType(Epic.class).value());
  }
}
