package org.carepost.appointments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a reply says nothing but that somebody cannot come: CANCEL in any case, with
 * punctuation and polite words, and spelled nearly so. A question, a number, a no, or any other
 * word makes it something for staff to read.
 */
final class CancelWord {
  private static final String WORD = "CANCEL";

  /** A question, or a time or day that may be another than the one they were reminded of. */
  private static final Pattern SAYS_MORE = Pattern.compile("[?0-9]");

  private static final Set<String> FORMS =
      Set.of("CANCELLED", "CANCELED", "CANCELLING", "CANCELING", "CANCELLATION", "CANCELS");
  private static final Set<String> POLITE =
      Set.of(
          "PLEASE",
          "PLS",
          "PLZ",
          "THANKS",
          "THANK",
          "YOU",
          "THX",
          "TY",
          "SORRY",
          "HI",
          "HELLO",
          "MY",
          "THE",
          "THIS",
          "IT",
          "APPOINTMENT",
          "APPT",
          "APPOINTMENTS");

  /** Words that are spelled nearly so and mean something else. */
  private static final Set<String> OTHERS =
      Set.of("CANCER", "CANCERS", "CHANCEL", "CANCELLOR", "CANDLE", "CAMEL", "CHANNEL", "CANAL");

  private CancelWord() {}

  static boolean isAllOf(String reply) {
    if (SAYS_MORE.matcher(reply).find()) {
      return false;
    }
    List<String> words =
        Arrays.stream(reply.toUpperCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .filter(word -> !word.isEmpty() && !POLITE.contains(word))
            .toList();
    return words.size() == 1 && means(words.get(0));
  }

  private static boolean means(String word) {
    if (OTHERS.contains(word)) {
      return false;
    }
    int wrong = word.startsWith("CANC") ? 2 : 1;
    return FORMS.contains(word) || distance(word) <= wrong;
  }

  /** Letters wrong, missing, too many or swapped with their neighbour: optimal string alignment. */
  private static int distance(String word) {
    if (Math.abs(word.length() - WORD.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[][] d = new int[word.length() + 1][WORD.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      for (int j = 0; j <= WORD.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, word, i, j);
      }
    }
    return d[word.length()][WORD.length()];
  }

  private static int cheapest(int[][] d, String word, int i, int j) {
    int change = word.charAt(i - 1) == WORD.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && word.charAt(i - 1) == WORD.charAt(j - 2)
            && word.charAt(i - 2) == WORD.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
