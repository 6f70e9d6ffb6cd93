package org.carepost.messaging.twilio;

import java.time.Duration;
import java.util.Optional;

/** Spaces calls evenly, so many a second. */
final class Pace {
  private static final long LONGEST_WAIT = Duration.ofSeconds(5).toNanos();

  private final long gap;
  private long next;

  /**
   * @param perSecond at least 1
   * @param now in nanoseconds of any origin
   */
  Pace(int perSecond, long now) {
    this.gap = Duration.ofSeconds(1).toNanos() / perSecond;
    this.next = now;
  }

  /**
   * Reserves the next free moment.
   *
   * @return how long it is until then; empty, and nothing is reserved, if that is over five seconds
   */
  synchronized Optional<Duration> reserve(long now) {
    if (next - now < 0) {
      next = now;
    }
    long wait = next - now;
    if (wait > LONGEST_WAIT) {
      return Optional.empty();
    }
    next += gap;
    return Optional.of(Duration.ofNanos(wait));
  }
}
