package org.carepost.appointments;

/**
 * Why an appointment does not take place.
 *
 * @param wish whose wish it was
 * @param reason in a few words, at most 200 characters, or empty
 */
public record Cancellation(CancelledBy wish, String reason) {
  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 200;
}
