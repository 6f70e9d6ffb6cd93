package org.carepost.navigation;

import java.util.List;
import java.util.Locale;

/**
 * A kind of service, as the operator's vocabulary has it.
 *
 * @param key short name in addresses and files, like <code>urgent-eye-care</code>
 * @param name what people call it
 * @param also words by which people look for it
 * @param terms names of taxonomy terms by which services of the kind are known, in small letters; a
 *     star at the end stands for anything
 * @param always whether it may stand in when nothing else is open
 */
public record Kind(String key, String name, List<String> also, List<String> terms, boolean always) {

  /** Whether a service that is sorted by this term is of the kind. */
  boolean isMeantBy(String term) {
    String small = term.strip().toLowerCase(Locale.ROOT);
    return small.equals(key)
        || small.equals(name.toLowerCase(Locale.ROOT))
        || terms.stream().anyMatch(it -> matches(small, it));
  }

  private static boolean matches(String term, String pattern) {
    return pattern.endsWith("*")
        ? term.startsWith(pattern.substring(0, pattern.length() - 1))
        : term.equals(pattern);
  }
}
