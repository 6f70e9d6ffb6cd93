package org.carepost.messaging;

import java.util.Locale;
import org.carepost.platform.web.FormErrors;

/** How a text begins before somebody writes it. */
public final class Greeting {
  private Greeting() {}

  /** Adds an error at <code>words</code> if nothing was written after the greeting. */
  public static void check(String words, String greeting, FormErrors errors) {
    if (!words.isBlank() && bare(greeting).startsWith(bare(words))) {
      errors.add("words", "messaging.compose.bare");
    }
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
