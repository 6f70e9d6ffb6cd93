package org.carepost.journeys;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path as JAX-RS resources state it, like <code>/r/{ods}/{form: [a-z]+}</code>.
 *
 * @param parts fixed text and parameters in order
 */
record PathTemplate(List<Part> parts) {
  /**
   * A piece of a path.
   *
   * @param name of the parameter, or empty
   * @param text fixed, or the pattern of the parameter
   */
  private record Part(String name, String text) {
    String pattern() {
      return name.isEmpty() ? Pattern.quote(text) : "(?:" + text + ")";
    }
  }

  static PathTemplate of(String stated) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < stated.length()) {
      int end = stated.charAt(at) == '{' ? closing(stated, at) + 1 : endOfText(stated, at);
      String piece = stated.substring(at, end);
      parts.add(piece.startsWith("{") ? parameter(piece) : new Part("", piece));
      at = end;
    }
    return new PathTemplate(List.copyOf(parts));
  }

  /** Names of the parameters. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    parts.stream().map(Part::name).filter(it -> !it.isEmpty()).forEach(names::add);
    return names;
  }

  /**
   * A path with the parameters filled in.
   *
   * @throws IllegalArgumentException if a parameter has no value
   */
  String filled(Map<String, String> values) {
    StringBuilder path = new StringBuilder();
    for (Part part : parts) {
      String value = part.name().isEmpty() ? part.text() : values.get(part.name());
      if (value == null) {
        throw new IllegalArgumentException("Say what to fill in for {" + part.name() + "}");
      }
      path.append(value);
    }
    return path.toString();
  }

  /** Whether a path fits. */
  boolean matches(String path) {
    String pattern = parts.stream().map(Part::pattern).reduce("", String::concat);
    return Pattern.matches(pattern, path);
  }

  /** How much of it is fixed: the more, the better a path that fits is described by it. */
  int fixedLength() {
    return parts.stream()
        .filter(it -> it.name().isEmpty())
        .mapToInt(it -> it.text().length())
        .sum();
  }

  private static Part parameter(String braced) {
    String inner = braced.substring(1, braced.length() - 1);
    int colon = inner.indexOf(':');
    return colon < 0
        ? new Part(inner.strip(), "[^/]+")
        : new Part(inner.substring(0, colon).strip(), inner.substring(colon + 1).strip());
  }

  private static int endOfText(String stated, int from) {
    int brace = stated.indexOf('{', from);
    return brace < 0 ? stated.length() : brace;
  }

  private static int closing(String stated, int from) {
    int depth = 0;
    for (int i = from; i < stated.length(); i++) {
      depth += stated.charAt(i) == '{' ? 1 : stated.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("No closing brace in " + stated);
  }

  @Override
  public String toString() {
    return parts.stream()
        .map(it -> it.name().isEmpty() ? it.text() : "{" + it.name() + "}")
        .reduce("", String::concat);
  }
}
