package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class BreakerTest {
  private final SettableClock clock = new SettableClock();
  private final Breaker breaker = new Breaker(clock);

  @Test
  void a_few_failures_among_many_calls_change_nothing() {
    for (int i = 0; i < 20; i++) {
      breaker.succeeded();
      breaker.succeeded();
      breaker.failed();
    }
    assertThat(breaker.shutFor()).isZero();
    assertThat(breaker.failureRate()).isBetween(0.3, 0.36);
  }

  @Test
  void it_opens_when_half_of_the_calls_fail_and_lets_one_try_after_a_pause() {
    fail(5);
    assertThat(breaker.shutFor()).isEqualTo(Duration.ofSeconds(10));
    clock.pass(Duration.ofSeconds(10));
    assertThat(breaker.shutFor()).isZero();
    breaker.begin();
    assertThat(breaker.shutFor()).isPositive();
    breaker.succeeded();
    assertThat(breaker.shutFor()).isZero();
    assertThat(breaker.failureRate()).isZero();
  }

  @Test
  void a_pause_that_did_not_help_is_followed_by_a_longer_one_up_to_five_minutes() {
    fail(5);
    for (int seconds : new int[] {20, 40, 80, 160, 300, 300}) {
      clock.pass(breaker.shutFor());
      breaker.begin();
      breaker.failed();
      assertThat(breaker.shutFor()).isEqualTo(Duration.ofSeconds(seconds));
    }
  }

  @Test
  void what_is_over_a_minute_old_is_forgotten() {
    fail(4);
    clock.pass(Duration.ofSeconds(61));
    fail(1);
    assertThat(breaker.shutFor()).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed();
    }
  }
}
