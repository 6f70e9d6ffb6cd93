package org.carepost.messaging;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with placeholders like <code>{name}</code>. */
public final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private Placeholders() {}

  /** Names of those that words use. */
  static Set<String> in(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first that words use and are not offered. */
  public static Optional<String> unknown(String words, Set<String> offered) {
    return in(words).stream().filter(it -> !offered.contains(it)).findFirst();
  }

  /** Whether braces stand in the words that make no placeholder. */
  static boolean stray(String words) {
    String rest = PLACEHOLDER.matcher(words).replaceAll("");
    return rest.contains("{") || rest.contains("}");
  }

  /** The first that words need and do not use. */
  static Optional<String> missing(String words, Set<String> needed) {
    Set<String> used = in(words);
    return needed.stream().sorted().filter(it -> !used.contains(it)).findFirst();
  }

  /**
   * The words with their values.
   *
   * @param key of the text, for the error
   * @throws IllegalArgumentException if a value is missing that the words use
   */
  public static String filled(String key, String words, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(match -> Matcher.quoteReplacement(value(key, match, values)));
  }

  private static String value(String key, MatchResult match, Map<String, String> values) {
    String value = values.get(match.group(1));
    if (value == null) {
      throw new IllegalArgumentException(key + " needs the value " + match.group(1));
    }
    return value;
  }
}
