package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state machine has its truth table in <code>src/docs/states.md</code>: <code>CaseState
 * </code> below the heading "A case". A filled cell is a move that may be made.
 */
class StatesTest {
  @ParameterizedTest
  @MethodSource("machines")
  void the_table_says_what_the_code_does(Class<?> machine) throws ReflectiveOperationException {
    Map<String, Set<String>> moves = new LinkedHashMap<>();
    for (Object state : machine.getEnumConstants()) {
      Set<?> next = (Set<?>) machine.getMethod("next").invoke(state);
      moves.put(state.toString(), next.stream().map(Object::toString).collect(Collectors.toSet()));
    }
    assertThat(table(machine)).isEqualTo(moves);
  }

  static List<? extends Class<?>> machines() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.carepost").stream()
            .filter(type -> type.isEnum() && type.tryGetMethod("next").isPresent())
            .map(JavaClass::reflect)
            .toList();
  }

  private static Map<String, Set<String>> table(Class<?> machine) {
    String name = machine.getSimpleName().replace("State", "").toLowerCase(Locale.ROOT);
    List<List<String>> rows =
        SourceFiles.text(Path.of("src/docs/states.md"))
            .lines()
            .dropWhile(line -> !line.matches("## An? " + name))
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .map(StatesTest::cells)
            .toList();
    assertThat(rows).as("the table below \"## A(n) %s\"", name).isNotEmpty();
    return rows.stream()
        .skip(2)
        .collect(Collectors.toMap(row -> row.get(0), row -> filled(rows.get(0), row)));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }

  private static Set<String> filled(List<String> heading, List<String> row) {
    return IntStream.range(1, row.size())
        .filter(column -> !row.get(column).isEmpty())
        .mapToObj(heading::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
