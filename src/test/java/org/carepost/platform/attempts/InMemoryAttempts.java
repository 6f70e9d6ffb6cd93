package org.carepost.platform.attempts;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tries for tests. */
public class InMemoryAttempts implements Attempts {
  private final Map<String, Attempt> attempts = new HashMap<>();
  private final Clock clock;

  /** Counts with a clock's time. */
  public InMemoryAttempts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void charge(AttemptPolicy policy, String subject) {
    Instant now = clock.instant();
    attempts
        .computeIfAbsent(JpaAttempts.id(policy, subject), id -> new Attempt(id, policy.kind(), now))
        .charge(policy, now);
  }

  @Override
  public synchronized void forgive(AttemptPolicy policy, String subject) {
    attempts.remove(JpaAttempts.id(policy, subject));
  }

  @Override
  public synchronized Optional<Instant> lockedUntil(AttemptPolicy policy, String subject) {
    return Optional.ofNullable(attempts.get(JpaAttempts.id(policy, subject)))
        .flatMap(attempt -> attempt.lockedAt(clock.instant()));
  }

  @Override
  public synchronized int removeOlderThan(Instant moment) {
    int before = attempts.size();
    attempts.values().removeIf(attempt -> attempt.lastAt().isBefore(moment));
    return before - attempts.size();
  }
}
