package org.carepost.messaging.twilio;

import java.util.Map;
import org.carepost.messaging.NumberFault;

/**
 * What an error code of Twilio's means for a text.
 *
 * @see <a href="https://www.twilio.com/docs/api/errors">Twilio, errors and warnings</a>
 */
final class TwilioError {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(21211, "the number does not exist"),
          Map.entry(21214, "the number cannot get texts"),
          Map.entry(21610, "the number replied STOP"),
          Map.entry(21614, "the number is not a mobile"),
          Map.entry(30003, "the phone is off or out of reach"),
          Map.entry(30004, "the network blocks texts to this number"),
          Map.entry(30005, "the network does not know the number"),
          Map.entry(30006, "the number is a landline or cannot get texts"),
          Map.entry(30007, "the network filtered the text"),
          Map.entry(30008, "the network does not say why"));

  private TwilioError() {}

  /** What it says about the number. */
  static NumberFault fault(int code) {
    return switch (code) {
      case 21211, 21214, 21614, 30004, 30006 -> NumberFault.LASTING;
      case 30003, 30005 -> NumberFault.FOR_A_DAY;
      case 21610 -> NumberFault.STOPPED;
      default -> NumberFault.NONE;
    };
  }

  /** Whether our settings or the account are wrong, so that no text can be sent. */
  static boolean isOurConfiguration(int code) {
    return code == 20003 || code == 20404;
  }

  /** Whether the same text may be taken later. */
  static boolean isTemporary(int code) {
    return code == 20429 || code == 20503;
  }

  /** For staff: the code, and what it means if that is known. */
  static String reason(int code) {
    return WORDS.containsKey(code) ? code + ": " + WORDS.get(code) : "Twilio error " + code;
  }
}
