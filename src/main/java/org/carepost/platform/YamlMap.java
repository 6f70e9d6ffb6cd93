package org.carepost.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Keys and values of a YAML file, read strictly.
 *
 * <p>Errors: {@link BrokenContent} with the path of a value that is missing or of another kind.
 *
 * @param path where it stands, such as {@code /flags/3}; empty for the whole
 */
public record YamlMap(String path, Map<?, ?> values) {
  /**
   * A whole text.
   *
   * @throws BrokenContent if it is no YAML, or not keys with values
   */
  public static YamlMap of(String text) {
    try {
      Object content = new Load(LoadSettings.builder().build()).loadFromString(text);
      return map("", content);
    } catch (YamlEngineException e) {
      throw new BrokenContent("", "cannot be read as YAML", e);
    }
  }

  /**
   * A whole file.
   *
   * @throws BrokenContent if it cannot be read
   */
  public static YamlMap of(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new BrokenContent("", "cannot be read", e);
    }
  }

  private static YamlMap map(String path, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new YamlMap(path, map);
    }
    throw new BrokenContent(path, "must be keys with values");
  }

  /** Refuses every key that is not one of these. */
  public YamlMap only(String... known) {
    Set<String> names = Set.of(known);
    values.keySet().stream()
        .filter(key -> !names.contains(String.valueOf(key)))
        .findFirst()
        .ifPresent(
            key -> {
              throw new BrokenContent(path + "/" + key, "is not known");
            });
    return this;
  }

  /** Whether the key has a value. */
  public boolean has(String key) {
    return values.get(key) != null;
  }

  /** The text of a key, without spaces around it; never blank. */
  public String text(String key) {
    if (values.get(key) instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    throw new BrokenContent(path + "/" + key, "must be a text");
  }

  /** The whole number of a key. */
  public int number(String key) {
    if (values.get(key) instanceof Integer number) {
      return number;
    }
    throw new BrokenContent(path + "/" + key, "must be a whole number");
  }

  /** The date of a key, written like 2026-11-29. */
  public LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      throw new BrokenContent(path + "/" + key, "must be a date like 2026-11-29", e);
    }
  }

  /** The https address of a key. */
  public URI address(String key) {
    return address(path + "/" + key, text(key));
  }

  /** The https addresses of a list; none if the key is not there. */
  public List<URI> addresses(String key) {
    List<String> all = texts(key);
    return IntStream.range(0, all.size())
        .mapToObj(i -> address(path + "/" + key + "/" + i, all.get(i)))
        .toList();
  }

  private static URI address(String path, String text) {
    if (!text.startsWith("https://") || text.contains(" ")) {
      throw new BrokenContent(path, "must be an address that begins with https://");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new BrokenContent(path, "must be an address", e);
    }
  }

  /** Texts of a list; none if the key is not there. */
  public List<String> texts(String key) {
    List<?> all = list(key);
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> {
              if (all.get(i) instanceof String text && !text.isBlank()) {
                return text.strip();
              }
              throw new BrokenContent(path + "/" + key + "/" + i, "must be a text");
            })
        .toList();
  }

  /** The keys and values below a key. */
  public YamlMap map(String key) {
    return map(path + "/" + key, values.get(key));
  }

  /** Maps of a list; none if the key is not there. */
  public List<YamlMap> maps(String key) {
    List<?> all = list(key);
    return IntStream.range(0, all.size())
        .mapToObj(i -> map(path + "/" + key + "/" + i, all.get(i)))
        .toList();
  }

  private List<?> list(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new BrokenContent(path + "/" + key, "must be a list");
  }
}
