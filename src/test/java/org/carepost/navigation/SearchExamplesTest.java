package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of <code>directory/searches.txt</code>, in the town of the demo. */
class SearchExamplesTest {
  private static final Path TABLE = Path.of("src/test/resources/directory/searches.txt");
  private static final DirectoryDesk DESK = new DirectoryDesk();
  private static final Set<String> LANGUAGES = Set.of("pl", "ro", "ur", "lt", "ar");

  @BeforeAll
  static void given_the_town() throws IOException {
    DESK.clock.set(LocalDateTime.parse("2026-11-24T10:00").atZone(ZoneId.of("UTC")).toInstant());
    assertThat(DESK.take(Files.readAllBytes(InventedTown.FILE), false).applied()).isTrue();
    InventedTown.town(0).stream()
        .map(it -> ServiceDocument.of(it.toString()))
        .flatMap(it -> it.places().stream())
        .forEach(
            it ->
                it.point()
                    .ifPresent(
                        at -> DESK.places.with(it.postcode(), at.latitude(), at.longitude())));
  }

  /** A line of the table. */
  record Example(String what, String where, String when, String who, String first) {
    static Example of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Example(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
  }

  static List<Example> examples() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Example::of)
        .toList();
  }

  @Test
  void there_are_a_hundred_of_them() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_asked_for_comes_first(Example example) {
    DirectoryAnswer answer = DESK.search.search(query(example));
    String first = answer.services().stream().findFirst().map(FoundService::name).orElse("-");
    assertThat(first).isEqualTo(example.first());
    assertThat(answer.last()).isPresent();
  }

  private static DirectoryQuery query(Example example) {
    DirectoryQuery query =
        example.what().startsWith("?")
            ? DESK.words(example.what().substring(1))
            : DESK.query(example.what());
    query = query.near(example.where());
    if (!example.when().equals("any")) {
      query =
          query.openAt(
              LocalDateTime.parse(example.when()).atZone(ZoneId.of("Europe/London")).toInstant());
    }
    OptionalInt age = OptionalInt.empty();
    String sex = "";
    String language = "";
    Set<String> access = new HashSet<>();
    for (String word : List.of(example.who().split(" ", -1))) {
      if (word.matches("[0-9]+")) {
        age = OptionalInt.of(Integer.parseInt(word));
      } else if (word.matches("[fm]")) {
        sex = word.equals("f") ? "female" : "male";
      } else if (LANGUAGES.contains(word)) {
        language = word;
      } else if (!word.isEmpty()) {
        access.add(word);
      }
    }
    return query.forSomebody(age, sex).with(language, access);
  }
}
