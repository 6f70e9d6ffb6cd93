package org.carepost.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Settings are the same in the file, in the code and in the README. */
class SettingsTest {
  private static final Pattern IN_CODE =
      Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");
  private static final Pattern IN_README =
      Pattern.compile("^\\| *`([a-z.-]+)` *\\| *`([A-Z_]+)` *\\|", Pattern.MULTILINE);

  @Test
  void the_code_asks_for_no_setting_that_is_not_in_the_file() throws IOException {
    Set<String> asked =
        SourceFiles.below("src/main/java", ".java").stream()
            .flatMap(file -> IN_CODE.matcher(SourceFiles.text(file)).results())
            .map(it -> it.group(1))
            .collect(Collectors.toSet());
    assertThat(asked).isNotEmpty();
    asked.remove("carepost.config"); // the folder of the file itself, said by the launcher
    assertThat(inFile()).containsAll(asked);
  }

  @Test
  void the_readme_lists_every_setting_and_its_environment_variable() throws IOException {
    Set<String> listed =
        IN_README
            .matcher(SourceFiles.text(Path.of("README.md")))
            .results()
            .map(it -> it.group(1) + " " + it.group(2))
            .collect(Collectors.toSet());
    Set<String> expected =
        inFile().stream().map(key -> key + " " + environmentName(key)).collect(Collectors.toSet());
    assertThat(listed).isEqualTo(expected);
  }

  private static String environmentName(String key) {
    return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  private static Set<String> inFile() throws IOException {
    Properties settings = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("config/carepost.properties"))) {
      settings.load(file);
    }
    return settings.stringPropertyNames();
  }
}
