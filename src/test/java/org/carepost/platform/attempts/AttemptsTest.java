package org.carepost.platform.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final AttemptPolicy POLICY =
      new AttemptPolicy("test", 3, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofDays(1));

  private final SettableClock clock = new SettableClock();
  private final Instant start = clock.instant();
  private final Attempts attempts = new InMemoryAttempts(clock);

  @Test
  void the_last_free_try_is_looked_at_and_locks() {
    fail(2);
    assertThat(attempts.lockedUntil(POLICY, "ada")).isEmpty();
    fail(1);
    assertThat(attempts.lockedUntil(POLICY, "ada")).contains(start.plus(Duration.ofMinutes(15)));
    assertRefused(Duration.ofMinutes(15));
  }

  @Test
  void tries_while_locked_do_not_make_it_longer() {
    fail(3);
    clock.pass(Duration.ofMinutes(10));
    assertRefused(Duration.ofMinutes(15));
    assertRefused(Duration.ofMinutes(15));
  }

  @Test
  void each_further_failure_locks_for_twice_as_long_up_to_the_longest() {
    fail(3);
    for (int minutes : new int[] {30, 60, 60, 60}) {
      clock.set(attempts.lockedUntil(POLICY, "ada").orElseThrow());
      fail(1);
      assertThat(attempts.lockedUntil(POLICY, "ada"))
          .contains(clock.instant().plus(Duration.ofMinutes(minutes)));
    }
  }

  @Test
  void who_knows_the_secret_starts_anew() {
    fail(2);
    attempts.forgive(POLICY, "ada");
    fail(2);
    assertThat(attempts.lockedUntil(POLICY, "ada")).isEmpty();
  }

  @Test
  void a_quiet_day_is_forgotten() {
    fail(2);
    clock.pass(Duration.ofDays(1).plusNanos(1));
    fail(2);
    assertThat(attempts.lockedUntil(POLICY, "ada")).isEmpty();
  }

  @Test
  void subjects_and_kinds_are_counted_apart() {
    fail(3);
    AttemptPolicy other =
        new AttemptPolicy(
            "other", 3, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofDays(1));
    assertThat(attempts.lockedUntil(POLICY, "grace")).isEmpty();
    assertThat(attempts.lockedUntil(other, "ada")).isEmpty();
  }

  @Test
  void a_lock_never_overflows() {
    assertThat(POLICY.lock(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void the_table_does_not_say_whose_secret_it_is() {
    assertThat(JpaAttempts.id(POLICY, "ada")).matches("[0-9a-f]{64}");
  }

  @Test
  void minutes_to_wait_are_those_begun() {
    TooManyTries refusal = new TooManyTries(start.plusSeconds(61));
    assertThat(refusal.minutesFrom(start)).isEqualTo(2);
    assertThat(refusal.minutesFrom(start.plusSeconds(1))).isEqualTo(1);
    assertThat(refusal.minutesFrom(start.plusSeconds(62))).isEqualTo(1);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.charge(POLICY, "ada");
    }
  }

  private void assertRefused(Duration untilAfterStart) {
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> attempts.charge(POLICY, "ada"))
        .satisfies(it -> assertThat(it.until()).isEqualTo(start.plus(untilAfterStart)));
  }
}
