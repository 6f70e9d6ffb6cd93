package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The words of texts, from <code>messages/en.yaml</code> in the config folder: a text for each
 * {@link TextTemplate}, with placeholders like <code>{practice}</code>.
 *
 * <p>Errors: a file that cannot be read, a text that is missing, or placeholders that do not fit
 * stop the start with the key's name.
 */
@ApplicationScoped
public class TextWords {
  private static final String FILE = "messages/en.yaml";

  private final Map<TextTemplate, String> words = new EnumMap<>(TextTemplate.class);

  /** Reads and checks the file. */
  @Inject
  public TextWords(@ConfigProperty(name = "carepost.config") String folder) {
    this(read(Path.of(folder, FILE)));
  }

  TextWords(Map<?, ?> texts) {
    for (TextTemplate template : TextTemplate.values()) {
      words.put(template, checked(template, texts.get(template.key())));
    }
    Set<String> known = words.keySet().stream().map(TextTemplate::key).collect(Collectors.toSet());
    texts.keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw refused(String.valueOf(key), "is not a text that Carepost sends");
            });
  }

  /** Reads the words while the application starts, so that wrong ones stop it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  private static Map<?, ?> read(Path file) {
    try {
      Object content =
          new Load(LoadSettings.builder().setLabel(FILE).build())
              .loadFromString(Files.readString(file));
      if (content instanceof Map<?, ?> texts) {
        return texts;
      }
      throw new IllegalStateException("config/" + FILE + " must be keys with a text each");
    } catch (IOException | YamlEngineException e) {
      throw new IllegalStateException("config/" + FILE + " cannot be read", e);
    }
  }

  private static String checked(TextTemplate template, Object text) {
    if (!(text instanceof String wording) || wording.isBlank()) {
      throw refused(template.key(), "is missing");
    }
    Placeholders.unknown(wording, template.offered())
        .ifPresent(
            it -> {
              throw refused(template.key(), "has the unknown placeholder {" + it + "}");
            });
    Placeholders.missing(wording, template.needed())
        .ifPresent(
            it -> {
              throw refused(template.key(), "must have the placeholder {" + it + "}");
            });
    return wording.strip();
  }

  private static IllegalStateException refused(String key, String why) {
    return new IllegalStateException("config/" + FILE + ": " + key + " " + why);
  }

  /**
   * The text to send.
   *
   * @throws IllegalArgumentException if a value is missing that the words use
   */
  public String fill(TextTemplate template, Map<String, String> values) {
    return Placeholders.filled(template.key(), words.get(template), values);
  }

  /** The words of a template, with its placeholders. */
  public String of(TextTemplate template) {
    return words.get(template);
  }
}
