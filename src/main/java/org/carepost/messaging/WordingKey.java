package org.carepost.messaging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carepost.platform.Ids;

/**
 * Which text of a practice, in which language.
 *
 * @param code key of a {@link TextTemplate}, or <code>own-</code> and digits for one that staff
 *     send
 * @param language ISO 639, two or three letters
 */
public record WordingKey(String code, String language) {
  /** Languages that words can be written in, by their names in English. */
  static final Set<String> LANGUAGES =
      Set.of(
          "en", "ar", "bn", "bg", "cy", "es", "fa", "fr", "gu", "hi", "hu", "it", "ku", "lt", "ne",
          "pa", "pl", "ps", "pt", "ro", "ru", "so", "sq", "ta", "ti", "tr", "uk", "ur", "vi", "yue",
          "zh");

  private static final String OWN = "own-";
  private static final String ENGLISH = "en";

  /** Texts that staff send. */
  static final Set<String> OWN_OFFERED = Set.of("name", "practice", "telephone");

  private static final Set<String> OWN_NEEDED = Set.of("practice");

  /** A new text that staff send. */
  static WordingKey own(String language) {
    return new WordingKey(OWN + Ids.next().toString().replace("-", ""), language);
  }

  /** The words of a text that Carepost sends by itself, which it does in English only. */
  static WordingKey of(TextTemplate template) {
    return new WordingKey(template.key(), ENGLISH);
  }

  /** A key for each language, in no order. */
  public static List<WordingKey> languages() {
    return LANGUAGES.stream().map(language -> new WordingKey("", language)).toList();
  }

  /** Whether it is one that staff send. */
  public boolean own() {
    return code.startsWith(OWN);
  }

  /** Whether a text with these words would ever be sent. */
  boolean sendable() {
    return LANGUAGES.contains(language)
        && template().map(it -> language.equals(ENGLISH)).orElse(true);
  }

  /** The text of Carepost's own whose words they are; empty if staff send it. */
  public Optional<TextTemplate> template() {
    return Arrays.stream(TextTemplate.values()).filter(it -> it.key().equals(code)).findFirst();
  }

  /** Values that the words must use. */
  public Set<String> needed() {
    return template().map(TextTemplate::needed).orElse(OWN_NEEDED);
  }

  /** Values that the words may use. */
  public Set<String> offered() {
    return template().map(TextTemplate::offered).orElse(OWN_OFFERED);
  }

  /** Name of the language in English. */
  public String languageName() {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK);
  }
}
