package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace(10, 0);

  @Test
  void calls_are_spaced_evenly() {
    assertThat(pace.reserve(0)).contains(Duration.ZERO);
    assertThat(pace.reserve(0)).contains(Duration.ofMillis(100));
    assertThat(pace.reserve(Duration.ofMillis(150).toNanos())).contains(Duration.ofMillis(50));
  }

  @Test
  void what_was_not_used_is_not_saved_up() {
    long later = Duration.ofSeconds(60).toNanos();
    assertThat(pace.reserve(later)).contains(Duration.ZERO);
    assertThat(pace.reserve(later)).contains(Duration.ofMillis(100));
  }

  @Test
  void nobody_waits_longer_than_five_seconds() {
    for (int i = 0; i <= 50; i++) {
      assertThat(pace.reserve(0)).isPresent();
    }
    assertThat(pace.reserve(0)).isEmpty();
    assertThat(pace.reserve(Duration.ofMillis(100).toNanos())).contains(Duration.ofSeconds(5));
  }
}
