package org.carepost.bench;

import java.util.Arrays;

/**
 * What was done in a slice.
 *
 * @param count how often it was done
 * @param seconds how long the slice took
 * @param median how long half of them took at most, in milliseconds
 * @param nearlyAll how long 99 of 100 took at most, in milliseconds
 */
record Rate(int count, double seconds, double median, double nearlyAll) {
  private static final double NANOS_IN_A_MILLI = 1_000_000;

  /**
   * From the time that each one took.
   *
   * @throws IllegalStateException if nothing was done
   */
  static Rate of(double seconds, long[] nanos) {
    if (nanos.length == 0) {
      throw new IllegalStateException("nothing was done");
    }
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Rate(nanos.length, seconds, millis(sorted, 50), millis(sorted, 99));
  }

  private static double millis(long[] sorted, int percent) {
    int at = (int) ((long) (sorted.length - 1) * percent / 100);
    return sorted[at] / NANOS_IN_A_MILLI;
  }

  double perSecond() {
    return count / seconds;
  }
}
