package org.carepost.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One day's opening, from its first opening to its last closing; a break in a split day does not
 * end it.
 *
 * @param start first moment inside
 * @param end first moment outside; later than {@code start}
 */
public record CorePeriod(Instant start, Instant end) {
  /**
   * A period that is not empty.
   *
   * @throws IllegalArgumentException if it does not end after it starts
   */
  public CorePeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a core period must end after it starts");
    }
  }

  /** Whether the moment is inside; the end is not. */
  public boolean contains(Instant moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  /** The length on the clock, breaks included. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
