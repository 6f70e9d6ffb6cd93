package org.carepost.platform.attempts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The failed tries at one secret. */
@Entity
@Table(name = "attempt")
class Attempt {
  @Id
  @Column(length = 64)
  private String id;

  @Column(nullable = false, length = 30)
  private String kind;

  @Column(nullable = false)
  private int failures;

  @Column(name = "last_at", nullable = false)
  private Instant lastAt;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected Attempt() {}

  Attempt(String id, String kind, Instant now) {
    this.id = id;
    this.kind = kind;
    this.lastAt = now;
  }

  /**
   * Counts one more try as failed.
   *
   * @throws TooManyTries if locked; nothing is changed then
   */
  void charge(AttemptPolicy policy, Instant now) {
    lockedAt(now)
        .ifPresent(
            until -> {
              throw new TooManyTries(until);
            });
    if (quietSince().plus(policy.forgottenAfter()).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastAt = now;
    lockedUntil = now.plus(policy.lock(failures));
  }

  /** Until when it is locked, if it is. */
  Optional<Instant> lockedAt(Instant now) {
    return Optional.ofNullable(lockedUntil).filter(now::isBefore);
  }

  /** When the last try was looked at. */
  Instant lastAt() {
    return lastAt;
  }

  private Instant quietSince() {
    return lockedUntil == null || lockedUntil.isBefore(lastAt) ? lastAt : lockedUntil;
  }
}
