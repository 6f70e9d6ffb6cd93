package org.carepost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {
  @Property
  void a_pause_doubles_with_each_attempt_up_to_ten_minutes(
      @ForAll @IntRange(min = 1, max = 100) int attempts, @ForAll long seed) {
    Duration pause = Backoff.pause(attempts, new Random(seed));
    Duration full = Duration.ofSeconds(Math.min(600, 1L << Math.min(attempts, 30)));
    assertThat(pause).isBetween(full.dividedBy(2), full);
  }

  @Property(tries = 20)
  void two_that_failed_together_do_not_come_back_together(@ForAll long seed) {
    Random random = new Random(seed);
    assertThat(Backoff.pause(20, random)).isNotEqualTo(Backoff.pause(20, random));
  }
}
