package org.carepost.bench;

import java.time.Duration;

/**
 * How long and how hard to measure.
 *
 * @param warmUp of everything together, before anything is measured
 * @param slice how long each thing is measured at a time
 * @param rounds how often; the median counts
 * @param workers that ask at the same time, each on a connection of its own
 */
record Plan(Duration warmUp, Duration slice, int rounds, int workers) {
  /**
   * As the system properties <code>bench.warmup</code> and <code>bench.slice</code> (seconds), and
   * <code>bench.rounds</code> say.
   */
  static Plan ofProperties() {
    return new Plan(
        Duration.ofSeconds(Integer.getInteger("bench.warmup", 60)),
        Duration.ofSeconds(Integer.getInteger("bench.slice", 5)),
        Integer.getInteger("bench.rounds", 3),
        16);
  }
}
