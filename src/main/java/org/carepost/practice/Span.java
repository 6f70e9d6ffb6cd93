package org.carepost.practice;

import java.time.LocalTime;
import java.util.Objects;

/**
 * A part of one day, on the wall clock.
 *
 * @param opens first moment inside
 * @param closes first moment outside; later than {@code opens}, so never across midnight
 */
public record Span(LocalTime opens, LocalTime closes) {
  /**
   * A part of a day that is not empty.
   *
   * @throws IllegalArgumentException if it does not close after it opens
   */
  public Span {
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(closes, "closes");
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("opening hours must close after they open");
    }
  }
}
