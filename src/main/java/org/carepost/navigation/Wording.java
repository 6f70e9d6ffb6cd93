package org.carepost.navigation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote, in the shape in which phrases are looked for.
 *
 * <p>Shape: small letters without accents and apostrophes; every way to say "cannot" is {@code
 * cant}.
 *
 * @param clauses of the text, each its words in order
 */
record Wording(List<List<String>> clauses) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern CANNOT =
      Pattern.compile("\\b(?:can ?not|could ?not|couldnt|unable to|not able to|cannae)\\b");
  private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?()\\n]+|\\bbut\\b");
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A wording that nobody can change. */
  Wording {
    clauses = List.copyOf(clauses);
  }

  static Wording of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = CANNOT.matcher(plain).replaceAll("cant");
    return new Wording(
        CLAUSE_END
            .splitAsStream(plain)
            .map(clause -> Arrays.asList(NOT_IN_WORDS.split(clause.strip())))
            .map(Wording::words)
            .filter(clause -> !clause.isEmpty())
            .toList());
  }

  private static List<String> words(List<String> split) {
    return split.stream().filter(word -> !word.isEmpty()).toList();
  }
}
