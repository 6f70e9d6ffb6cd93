package org.carepost.consultation;

import java.util.Objects;
import org.carepost.people.MobileNumber;

/**
 * How somebody wants to be answered.
 *
 * @param mobile where texts go, and calls
 * @param by which of the two
 * @param when in their own words, at most 200 characters; empty if they did not say
 */
public record Contact(MobileNumber mobile, By by, String when) {
  /** Longest {@code when}, in characters. */
  public static final int LONGEST_WHEN = 200;

  /** The ways to answer. */
  public enum By {
    TEXT,
    TELEPHONE,
    EITHER
  }

  /**
   * A way to answer.
   *
   * @throws IllegalArgumentException if {@code when} is too long; never echoes the value
   */
  public Contact {
    Objects.requireNonNull(mobile, "mobile");
    Objects.requireNonNull(by, "by");
    if (when.codePointCount(0, when.length()) > LONGEST_WHEN) {
      throw new IllegalArgumentException("when to answer has at most 200 characters");
    }
  }

  /** Nothing of the value. */
  @Override
  public String toString() {
    return "Contact[" + by + "]";
  }
}
