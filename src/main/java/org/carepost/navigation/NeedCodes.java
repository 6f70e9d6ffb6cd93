package org.carepost.navigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Two letters for each need, so that staff choose it in two keystrokes. */
final class NeedCodes {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

  private NeedCodes() {}

  /**
   * Pathways by their two letters: the first letter of the need, then the first later one that is
   * free; in the order of the pathways.
   */
  static Map<String, Pathway> of(List<Pathway> pathways) {
    Map<String, Pathway> codes = new LinkedHashMap<>();
    pathways.forEach(it -> codes.put(code(it.need(), codes), it));
    return codes;
  }

  private static String code(String need, Map<String, Pathway> taken) {
    String letters = need.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ALPHABET;
    return letters
        .chars()
        .skip(1)
        .mapToObj(second -> letters.substring(0, 1) + (char) second)
        .filter(code -> !taken.containsKey(code))
        .findFirst()
        .orElse(need);
  }

  /** What is meant by two letters, a pathway's id, or words of a caller. */
  static Optional<Pathway> meant(List<Pathway> pathways, String typed) {
    String small = typed.toLowerCase(Locale.ROOT).strip();
    return Optional.ofNullable(of(pathways).get(small))
        .or(() -> pathways.stream().filter(it -> it.id().equals(small)).findFirst())
        .or(() -> pathways.stream().filter(it -> it.isIn(typed)).findFirst())
        .or(
            () ->
                small.length() < 3
                    ? Optional.empty()
                    : pathways.stream()
                        .filter(it -> it.need().toLowerCase(Locale.ROOT).contains(small))
                        .findFirst());
  }
}
