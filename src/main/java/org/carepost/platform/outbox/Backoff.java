package org.carepost.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after a failure: twice as long each time, and never all at the same moment. */
final class Backoff {
  /** How often an effect is tried: for about five hours. */
  static final int MOST_ATTEMPTS = 40;

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  /**
   * A pause between half of 2<sup>attempts</sup> seconds and all of it, up to ten minutes.
   *
   * @param attempts so far, at least 1
   */
  static Duration pause(int attempts, RandomGenerator random) {
    long full = Math.min(1_000L << Math.min(attempts, MOST_DOUBLINGS), LONGEST.toMillis());
    return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
  }
}
