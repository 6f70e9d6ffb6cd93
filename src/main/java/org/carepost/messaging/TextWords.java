package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The words of texts, from <code>messages/en.yaml</code> in the config folder: a text for each
 * {@link TextTemplate}, with placeholders like <code>{practice}</code>. One that asks for a reply
 * has a second one with <code>-by-link</code> behind its key, for senders that nobody can reply to.
 *
 * <p>Errors: a file that cannot be read, a text that is missing, or placeholders that do not fit
 * stop the start with the key's name.
 */
@ApplicationScoped
public class TextWords {
  private static final String FILE = "messages/en.yaml";
  private static final String BY_LINK = "-by-link";

  private final Map<TextTemplate, String> words = new EnumMap<>(TextTemplate.class);
  private final Map<TextTemplate, String> byLink = new EnumMap<>(TextTemplate.class);
  private final TextGateways gateways;

  /** Reads and checks the file. */
  @Inject
  public TextWords(@ConfigProperty(name = "carepost.config") String folder, TextGateways gateways) {
    this(read(Path.of(folder, FILE)), gateways);
  }

  TextWords(Map<?, ?> texts, TextGateways gateways) {
    this.gateways = gateways;
    for (TextTemplate template : TextTemplate.values()) {
      words.put(template, checked(template, template.key(), texts));
      if (ReplyAsked.in(words.get(template)) || texts.containsKey(template.key() + BY_LINK)) {
        byLink.put(template, withoutReply(template, texts));
      }
    }
    Set<String> known =
        Arrays.stream(TextTemplate.values())
            .flatMap(template -> Stream.of(template.key(), template.key() + BY_LINK))
            .collect(Collectors.toSet());
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

  private static String checked(TextTemplate template, String key, Map<?, ?> texts) {
    if (!(texts.get(key) instanceof String wording) || wording.isBlank()) {
      throw refused(key, "is missing");
    }
    if (Placeholders.stray(wording)) {
      throw refused(key, "has a brace that makes no placeholder");
    }
    Placeholders.unknown(wording, template.offered())
        .ifPresent(
            it -> {
              throw refused(key, "has the unknown placeholder {" + it + "}");
            });
    Placeholders.missing(wording, template.needed())
        .ifPresent(
            it -> {
              throw refused(key, "must have the placeholder {" + it + "}");
            });
    return wording.strip();
  }

  private static String withoutReply(TextTemplate template, Map<?, ?> texts) {
    String key = template.key() + BY_LINK;
    String wording = checked(template, key, texts);
    if (ReplyAsked.in(wording) || !Placeholders.in(wording).contains("link")) {
      throw refused(key, "must have the placeholder {link} and ask for no reply");
    }
    return wording;
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
    return Placeholders.filled(template.key(), of(template), values);
  }

  /** The words of a template, with its placeholders; for the sender that the settings choose. */
  public String of(TextTemplate template) {
    String answered = words.get(template);
    return gateways.takeReplies() ? answered : byLink.getOrDefault(template, answered);
  }
}
