package org.carepost.platform.attempts;

import java.time.Duration;

/**
 * How many guesses a secret of one kind stands.
 *
 * @param kind names the kind of secret in the table, at most 30 characters
 * @param free so many tries before the first lock; the last of them locks
 * @param firstLock how long that lock lasts; each further try that fails doubles it
 * @param longestLock where doubling ends
 * @param forgottenAfter so long after the last try or lock, counting starts anew
 */
public record AttemptPolicy(
    String kind, int free, Duration firstLock, Duration longestLock, Duration forgottenAfter) {
  private static final int MOST_DOUBLINGS = 20;

  /** How long to lock after so many failures; nothing below {@code free}. */
  Duration lock(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    Duration grown = firstLock.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return grown.compareTo(longestLock) < 0 ? grown : longestLock;
  }
}
