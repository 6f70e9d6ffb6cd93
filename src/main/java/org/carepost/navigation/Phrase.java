package org.carepost.navigation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that follow each other, with at most two others between any of them and its next.
 *
 * <p>Shape as text: words with spaces between; {@code a|b} is either of them, {@code breath*} any
 * word that begins so. A word of five letters or more may be misspelt by one letter.
 *
 * <p>It does not count where the writer says no to it: "no chest pain", "have not had any chest
 * pain". What is in doubt counts: "not sure if it is chest pain".
 *
 * @param words each the ways to write it
 */
record Phrase(List<List<String>> words) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EITHER = Pattern.compile("\\|");
  private static final int GAP = 2;
  private static final int LOOKED_BACK = 5;
  private static final Set<String> NO =
      Set.of(
          "no", "not", "never", "without", "dont", "didnt", "doesnt", "havent", "hasnt", "hadnt",
          "isnt", "arent", "wasnt", "nor", "neither", "denies", "none");
  private static final Set<String> CARRIERS =
      Set.of(
          "have", "had", "has", "having", "got", "get", "getting", "any", "sign", "signs", "of",
          "been", "feel", "feeling", "the", "a", "an", "real", "actual", "or", "and", "is");

  /** A phrase that nobody can change. */
  Phrase {
    words = words.stream().map(List::copyOf).toList();
  }

  /**
   * The phrase as it is written in a file.
   *
   * @throws IllegalArgumentException if it has no words
   */
  static Phrase of(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a phrase has words");
    }
    return new Phrase(
        SPACES.splitAsStream(text.strip()).map(EITHER::splitAsStream).map(Stream::toList).toList());
  }

  /** The phrase as it is written in a file. */
  String text() {
    return words.stream().map(ways -> String.join("|", ways)).collect(joining(" "));
  }

  /** Whether it is said there, and not denied. */
  boolean isIn(Wording wording) {
    return wording.clauses().stream().anyMatch(this::isSaid);
  }

  private boolean isSaid(List<String> clause) {
    for (int at = 0; at < clause.size(); at++) {
      if (is(0, clause.get(at)) && goesOn(clause, at + 1, 1) && !isDenied(clause, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> clause, int from, int word) {
    if (word == words.size()) {
      return true;
    }
    for (int at = from; at < clause.size() && at <= from + GAP; at++) {
      if (is(word, clause.get(at)) && goesOn(clause, at + 1, word + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A no before it, with nothing but little words between, or one word that an "or" follows. */
  private static boolean isDenied(List<String> clause, int at) {
    for (int back = at - 1; back >= Math.max(0, at - LOOKED_BACK); back--) {
      String before = clause.get(back);
      if (NO.contains(before)) {
        return true;
      }
      boolean listed = back + 1 < at && clause.get(back + 1).equals("or");
      if (!CARRIERS.contains(before) && !listed) {
        return false;
      }
    }
    return false;
  }

  private boolean is(int word, String said) {
    for (String way : words.get(word)) { // asked of every word of a request for every flag
      if (isSame(way, said)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String way, String said) {
    if (way.endsWith("*")) {
      return said.startsWith(way.substring(0, way.length() - 1));
    }
    return way.equals(said) || Misspelling.isOne(way, said);
  }
}
