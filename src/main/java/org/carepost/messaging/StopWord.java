package org.carepost.messaging;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reply by which a number refuses texts or wants them again, whatever they were about.
 *
 * @see <a
 *     href="https://help.twilio.com/articles/223134027-Twilio-support-for-opt-out-keywords-SMS-STOP-filtering-">Twilio,
 *     opt-out keywords</a>
 */
public enum StopWord {
  /** No more texts. */
  STOP,
  /** Texts again. */
  START;

  private static final Pattern BESIDE_LETTERS = Pattern.compile("[^A-Z]+");

  /** The one that a text is, in any case and with any punctuation, if it is one. */
  static Optional<StopWord> in(String text) {
    String word = BESIDE_LETTERS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    return switch (word) {
      case "STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT" -> Optional.of(STOP);
      case "START", "UNSTOP" -> Optional.of(START);
      default -> Optional.empty();
    };
  }
}
