package org.carepost.appointments;

import java.time.Duration;
import java.time.Instant;

/** How many are asked at a time, and how long the time is held for them. */
final class Waves {
  /** Nobody is asked to come sooner than that. */
  static final Duration SHORTEST_NOTICE = Duration.ofMinutes(45);

  private static final int FIRST = 2;
  private static final int LATER = 4;
  private static final Duration FAR = Duration.ofHours(24);
  private static final Duration HOLD = Duration.ofMinutes(30);
  private static final Duration HURRIED = Duration.ofMinutes(10);

  private Waves() {}

  /**
   * How many to ask.
   *
   * @param before how many waves there were
   */
  static int size(int before) {
    return before == 0 ? FIRST : LATER;
  }

  /** Until when a time is held for those who are asked now. */
  static Instant hold(FreeTime time, Instant now) {
    boolean far = time.slot().startsAt().isAfter(now.plus(FAR));
    return now.plus(far ? HOLD : HURRIED);
  }
}
