package org.carepost.platform.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class AttemptsContractIT {
  private static final AttemptPolicy POLICY =
      new AttemptPolicy("test", 3, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofDays(1));

  private final SettableClock clock = new SettableClock();
  @RegisterExtension final StorageTransaction storage;
  private final Attempts attempts;

  AttemptsContractIT(Storage where) {
    storage = where.begin();
    attempts =
        storage.repository(
            () -> new InMemoryAttempts(clock), entities -> new JpaAttempts(entities, clock));
  }

  @Test
  void tries_are_counted_until_they_lock() {
    for (int i = 0; i < 3; i++) {
      assertThat(attempts.lockedUntil(POLICY, "ada")).isEmpty();
      charge();
    }
    assertThat(attempts.lockedUntil(POLICY, "ada"))
        .contains(clock.instant().plus(Duration.ofMinutes(15)));
    assertThatExceptionOfType(TooManyTries.class).isThrownBy(this::charge);
    clock.pass(Duration.ofMinutes(15));
    charge();
    assertThat(attempts.lockedUntil(POLICY, "ada"))
        .contains(clock.instant().plus(Duration.ofMinutes(30)));
  }

  @Test
  void who_is_forgiven_starts_anew() {
    charge();
    charge();
    attempts.forgive(POLICY, "ada");
    storage.settle();
    charge();
    charge();
    assertThat(attempts.lockedUntil(POLICY, "ada")).isEmpty();
  }

  @Test
  void old_tries_are_forgotten() {
    charge();
    charge();
    clock.pass(Duration.ofDays(3));
    assertThat(attempts.removeOlderThan(clock.instant())).isEqualTo(1);
    assertThat(attempts.removeOlderThan(clock.instant())).isZero();
  }

  private void charge() {
    attempts.charge(POLICY, "ada");
    storage.settle();
  }
}
