package org.carepost.video;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How many messages one connection may send: 150 at once, 30 a second in the long run, 3 that are
 * no messages at all. Setting up connections to three others takes less than 100.
 */
final class MessageBudget {
  private static final int MOST_AT_ONCE = 150;
  private static final int A_SECOND = 30;
  private static final int MOST_MALFORMED = 3;

  private final Clock clock;
  private Instant filledAt;
  private double left = MOST_AT_ONCE;
  private int malformed;

  MessageBudget(Clock clock) {
    this.clock = clock;
    this.filledAt = clock.instant();
  }

  /** Takes one; whether there was one. */
  synchronized boolean take() {
    Instant now = clock.instant();
    double seconds = Duration.between(filledAt, now).toNanos() / 1e9;
    left = Math.min(MOST_AT_ONCE, left + Math.max(0, seconds) * A_SECOND);
    filledAt = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }

  /** Whether none was asked for since a moment; the page sends one every few seconds. */
  synchronized boolean isSilentSince(Instant moment) {
    return filledAt.isBefore(moment);
  }

  /** Counts one that was none; whether the connection may go on. */
  synchronized boolean forgive() {
    return ++malformed < MOST_MALFORMED;
  }
}
