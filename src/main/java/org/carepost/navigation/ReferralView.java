package org.carepost.navigation;

import java.util.List;

/**
 * A referral as link workers see it.
 *
 * @param path its address
 * @param version that forms send back
 * @param patient whose it is
 * @param mobile where they are rung, or empty
 * @param reference of the request that led to it, or empty
 * @param to the link worker, or the service
 * @param consent how they agreed, who recorded it and when
 * @param state in words, with the outcome
 * @param since when it was made and how long ago, or when it ended
 * @param scores a row for each question; none if nothing is known
 * @param asked whether the scores at the start are known
 * @param waiting whether nobody has begun
 * @param open whether something is still to be done
 * @param wantsAfter whether it is over and the scores at the end may still be given
 * @param history the oldest first
 */
public record ReferralView(
    String path,
    long version,
    CallerLine patient,
    String mobile,
    String reference,
    String to,
    String reason,
    String consent,
    String state,
    String colour,
    String since,
    List<Score> scores,
    boolean asked,
    boolean waiting,
    boolean open,
    boolean wantsAfter,
    List<Happened> history) {
  /**
   * One question.
   *
   * @param before 0 to 10, or a dash
   * @param after 0 to 10, or a dash
   * @param change in words, or a dash
   */
  public record Score(String question, String before, String after, String change) {}

  /** One line of the history; note is empty unless something was written. */
  public record Happened(String what, String when, String note) {}
}
