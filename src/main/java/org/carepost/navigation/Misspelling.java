package org.carepost.navigation;

/** Words that differ by one slip of the pen. */
final class Misspelling {
  private static final int SHORTEST = 5;

  private Misspelling() {}

  /**
   * Whether one letter of a word is missing, added, another one, or has changed places with the
   * next. The first letter is always right, and a word has five letters at least.
   */
  static boolean isOne(String right, String written) {
    if (right.length() < SHORTEST
        || Math.abs(right.length() - written.length()) > 1
        || written.isEmpty()
        || right.charAt(0) != written.charAt(0)) {
      return false;
    }
    int same = 0;
    while (same < Math.min(right.length(), written.length())
        && right.charAt(same) == written.charAt(same)) {
      same++;
    }
    String restRight = right.substring(same);
    String restWritten = written.substring(same);
    if (restRight.isEmpty() || restWritten.isEmpty()) {
      return true;
    }
    return restRight.substring(1).equals(restWritten.substring(1))
        || restRight.substring(1).equals(restWritten)
        || restRight.equals(restWritten.substring(1))
        || areSwapped(restRight, restWritten);
  }

  private static boolean areSwapped(String right, String written) {
    return right.length() > 1
        && written.length() > 1
        && right.charAt(0) == written.charAt(1)
        && right.charAt(1) == written.charAt(0)
        && right.substring(2).equals(written.substring(2));
  }
}
