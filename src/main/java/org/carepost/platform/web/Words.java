package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The words of every page: one file a room, and two more of care navigation, in <code>
 * text/&lt;language&gt;/</code>, UTF-8, {@link MessageFormat} patterns.
 */
@ApplicationScoped
public class Words {
  private static final Locale LANGUAGE = Locale.UK;
  private static final List<String> ROOMS =
      List.of(
          "nhs",
          "platform",
          "practice",
          "people",
          "messaging",
          "navigation",
          "prescribing",
          "directory",
          "consultation",
          "triage",
          "appointments",
          "video",
          "reporting");

  private final Map<String, String> patterns = new HashMap<>();

  /** Reads every file once. */
  public Words() {
    ROOMS.forEach(this::read);
  }

  private void read(String room) {
    String file = "/text/" + LANGUAGE.getLanguage() + "/" + room + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No words in " + file);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.stringPropertyNames().forEach(key -> put(key, properties.getProperty(key)));
  }

  private void put(String key, String pattern) {
    if (patterns.put(key, pattern) != null) {
      throw new IllegalStateException("Words given twice: " + key);
    }
  }

  /**
   * The text for a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return new MessageFormat(pattern, LANGUAGE).format(arguments);
  }

  /** Whether there is a text for a key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The language of the page, as HTML's <code>lang</code>. */
  public String language() {
    return LANGUAGE.getLanguage();
  }
}
