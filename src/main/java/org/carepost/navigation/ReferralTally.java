package org.carepost.navigation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How referrals of a time went.
 *
 * @param states how many stand where
 * @param outcomes how many ended how
 * @param pairs those with scores at the start and at the end, a pair each
 */
public record ReferralTally(
    Map<ReferralState, Long> states, Map<ReferralOutcome, Long> outcomes, List<Pair> pairs) {
  /** Scores of one patient. */
  public record Pair(WellbeingScores before, WellbeingScores after) {}

  /** How many referrals there are. */
  public long all() {
    return states.values().stream().mapToLong(it -> it).sum();
  }

  /**
   * Means of one question over all pairs.
   *
   * @param before 0 to 10
   * @param after 0 to 10
   */
  public record Means(double before, double after) {
    /** By how much the score has risen; of anxiety a rise is worse. */
    public double change() {
      return after - before;
    }
  }

  /** The means of one question; empty without pairs. */
  public Optional<Means> means(WellbeingQuestion question) {
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Means(
                pairs.stream().mapToInt(it -> it.before().of(question)).average().orElseThrow(),
                pairs.stream().mapToInt(it -> it.after().of(question)).average().orElseThrow()));
  }
}
