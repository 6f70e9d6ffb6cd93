package org.carepost.navigation;

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
 * @param path where it stands, such as {@code /flags/3}
 */
record YamlMap(String path, Map<?, ?> values) {
  /**
   * A whole text.
   *
   * @throws BrokenContent if it is no YAML, or not keys with values
   */
  static YamlMap of(String text) {
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
  static YamlMap of(Path file) {
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
  YamlMap only(String... known) {
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

  boolean has(String key) {
    return values.get(key) != null;
  }

  String text(String key) {
    if (values.get(key) instanceof String text && !text.isBlank()) {
      return text.strip();
    }
    throw new BrokenContent(path + "/" + key, "must be a text");
  }

  int number(String key) {
    if (values.get(key) instanceof Integer number) {
      return number;
    }
    throw new BrokenContent(path + "/" + key, "must be a whole number");
  }

  LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      throw new BrokenContent(path + "/" + key, "must be a date like 2026-11-29", e);
    }
  }

  URI address(String key) {
    return address(path + "/" + key, text(key));
  }

  List<URI> addresses(String key) {
    List<String> all = texts(key);
    return IntStream.range(0, all.size())
        .mapToObj(i -> address(path + "/" + key + "/" + i, all.get(i)))
        .toList();
  }

  private static URI address(String path, String text) {
    if (!text.startsWith("https://") || text.contains(" ")) {
      throw new BrokenContent(path, "must be an address that begins with https://");
    }
    return URI.create(text);
  }

  /** Texts of a list; none if the key is not there. */
  List<String> texts(String key) {
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

  YamlMap map(String key) {
    return map(path + "/" + key, values.get(key));
  }

  /** Maps of a list; none if the key is not there. */
  List<YamlMap> maps(String key) {
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

  Pedigree pedigree() {
    try {
      return new Pedigree(
          number("version"), date("valid-from"), text("reviewer"), addresses("sources"));
    } catch (IllegalArgumentException e) {
      throw new BrokenContent(path, "must have a version from 1 on and a source", e);
    }
  }
}
