package org.carepost.messaging.twilio;

/**
 * How the stand-in answers a text.
 *
 * @param taken whether it counts the text
 * @param status of its answer; 0: it closes the connection without one
 * @param code of Twilio's error, if the status is one
 * @param retryAfterSeconds the header, or 0 for none
 */
public record Mischief(boolean taken, int status, int code, int retryAfterSeconds) {
  /** None: the text is taken and that is said. */
  public static final Mischief NONE = new Mischief(true, 201, 0, 0);

  /** It takes the text and does not answer. */
  public static final Mischief NO_ANSWER = new Mischief(true, 0, 0, 0);

  /** The text gets lost on the way. */
  public static final Mischief LOST = new Mischief(false, 0, 0, 0);

  /** It refuses the text. */
  public static Mischief refused(int status, int code) {
    return new Mischief(false, status, code, 0);
  }

  /** It asks for patience. */
  public static Mischief busy(int status, int retryAfterSeconds) {
    return new Mischief(false, status, 20429, retryAfterSeconds);
  }
}
