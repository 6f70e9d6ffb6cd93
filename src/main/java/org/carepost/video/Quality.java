package org.carepost.video;

/**
 * One measurement of a participant's connection.
 *
 * @param delayMs round trip in milliseconds, 0 to 60,000
 * @param poor whether sound or picture suffered
 * @param relayed whether it goes through a relay
 * @param pictureLost whether the picture was given up for the sound
 * @param soundOnly whether they came without a camera
 */
public record Quality(
    int delayMs, boolean poor, boolean relayed, boolean pictureLost, boolean soundOnly) {
  /** Longest round trip that is kept, in milliseconds. */
  public static final int LONGEST_DELAY_MS = 60_000;

  /**
   * A measurement.
   *
   * @throws IllegalArgumentException if the round trip is out of range
   */
  public Quality {
    if (delayMs < 0 || delayMs > LONGEST_DELAY_MS) {
      throw new IllegalArgumentException("a round trip takes 0 to 60,000 ms");
    }
  }
}
