package org.carepost.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people mean it, whatever sent it. */
public final class PlainText {
  private static final Pattern NOT_TYPED =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{C}\\p{Z}\\s]");

  private PlainText() {}

  /**
   * Normalises line ends and composition (NFC), takes out what no person types, and white space
   * around it; empty if nothing can be seen of it, or for null.
   */
  public static String clean(String text) {
    if (text == null || !VISIBLE.matcher(text).find()) {
      return "";
    }
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String typed = NOT_TYPED.matcher(lines).replaceAll("").strip();
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  /** Length in characters as people count them, near enough: code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** At most so many characters from the start; a cut is shown by an ellipsis. */
  public static String start(String text, int most) {
    return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + '…';
  }
}
