package org.carepost.triage;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names that were typed to look for somebody, in any order, as parts of a query with the request as
 * <code>r</code>.
 *
 * @param typed as it was typed
 * @param words the first of them, at most 5
 */
record NameSearch(String typed, List<String> words) {
  private static final int MOST = 5;
  private static final String LIKE = " like :%s%d escape '!'";
  private static final String NAMES = "concat(' ', r.givenName, ' ', r.familyName)";

  static NameSearch of(String typed) {
    return new NameSearch(
        typed.strip(),
        Arrays.stream(typed.split("[\\s,]+")).filter(it -> !it.isEmpty()).limit(MOST).toList());
  }

  /** Each word begins a part of the name, and one of them the family name; an index helps. */
  String byFamily() {
    return "("
        + each("r.familyName", "family", " or ")
        + " or r.familyName like :typed escape '!') and (r.familyName like :typed escape '!' or "
        + each(NAMES, "part", " and ")
        + ")";
  }

  /** Each word begins a part of the name; no index helps. */
  String byAny() {
    return each(NAMES, "part", " and ");
  }

  private String each(String of, String parameter, String joined) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> of + LIKE.formatted(parameter, i))
        .collect(Collectors.joining(joined));
  }

  <T> TypedQuery<T> fillFamily(TypedQuery<T> query) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("family" + i, plain(words.get(i)) + "%");
    }
    return fillAny(query).setParameter("typed", plain(typed) + "%");
  }

  <T> TypedQuery<T> fillAny(TypedQuery<T> query) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("part" + i, "% " + plain(words.get(i)) + "%");
    }
    return query;
  }

  private static String plain(String word) {
    return word.replaceAll("([!%_])", "!$1");
  }
}
