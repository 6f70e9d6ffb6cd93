package org.carepost.messaging;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to write instead of characters that make a text dear: typographic quotes, dashes, dots and
 * spaces, all of which GSM 03.38 lacks.
 */
public final class PlainCharacters {
  private static final Map<String, String> INSTEAD = new LinkedHashMap<>();

  static {
    put("'", "‘’‚‛ʼ′`´");
    put("\"", "“”„‟″«»");
    put("-", "‐‑‒–—―−•·");
    put("...", "…");
    put(" ", "\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\t");
    put("", "\u200B\u200C\u200D\u2060\uFEFF\u00AD");
  }

  private PlainCharacters() {}

  private static void put(String plain, String others) {
    others.codePoints().forEach(it -> INSTEAD.put(Character.toString(it), plain));
  }

  /** What to write instead of each, in no order. */
  public static Map<String, String> all() {
    return Map.copyOf(INSTEAD);
  }

  /** A text with all of them replaced. */
  public static String in(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(it -> INSTEAD.getOrDefault(it, it))
        .forEach(plain::append);
    return plain.toString();
  }
}
