package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every text that the code asks for is in a bundle, and every text in a bundle is asked for. A
 * string also asks for all texts whose key goes on after it with a full stop.
 */
class WordsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/text/en");
  private static final Set<String> KEYS = new TreeSet<>();
  private static final Set<String> ASKED = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    List<Path> bundles = SourceFiles.below(BUNDLES.toString(), ".properties");
    String rooms =
        bundles.stream()
            .map(it -> it.getFileName().toString().replace(".properties", ""))
            .collect(Collectors.joining("|"));
    for (Path bundle : bundles) {
      Properties words = new Properties();
      try (Reader reader = Files.newBufferedReader(bundle)) {
        words.load(reader);
      }
      KEYS.addAll(words.stringPropertyNames());
    }
    Pattern asked = Pattern.compile("\"((?:" + rooms + ")\\.[A-Za-z0-9_.-]*)\"");
    Stream.concat(
            SourceFiles.below("src/main/java", ".java").stream(),
            SourceFiles.below("web/templates", ".jte").stream())
        .flatMap(file -> asked.matcher(SourceFiles.text(file)).results())
        .forEach(it -> ASKED.add(it.group(1)));
  }

  @Test
  void every_text_that_is_asked_for_is_there() {
    assertThat(ASKED.stream().filter(Predicate.not(WordsTest::isThere))).isEmpty();
  }

  @Test
  void every_text_is_asked_for() {
    assertThat(KEYS.stream().filter(key -> ASKED.stream().noneMatch(it -> asksFor(it, key))))
        .isEmpty();
  }

  private static boolean isThere(String asked) {
    return KEYS.stream().anyMatch(key -> asksFor(asked, key));
  }

  private static boolean asksFor(String asked, String key) {
    String beginning = asked.endsWith(".") ? asked : asked + ".";
    return key.equals(asked) || key.startsWith(beginning);
  }
}
