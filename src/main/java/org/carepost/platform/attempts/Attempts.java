package org.carepost.platform.attempts;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/**
 * Counts tries at secrets and locks out who guesses.
 *
 * <p>A try is charged before it is looked at, so that tries at the same time cannot be more than
 * the policy allows; who proves to know the secret is forgiven. What is counted stays counted
 * whatever becomes of the caller's transaction.
 */
@SystemWide("who guesses is locked out wherever they guess")
public interface Attempts {
  /**
   * Counts a try as failed, before it is looked at.
   *
   * @param subject whose secret; kept as a hash only
   * @throws TooManyTries if it may not be looked at; nothing is counted then
   */
  void charge(AttemptPolicy policy, String subject);

  /** Forgets all failures: this try was right. */
  void forgive(AttemptPolicy policy, String subject);

  /** Until when all tries are refused; empty if the next one may be looked at. */
  Optional<Instant> lockedUntil(AttemptPolicy policy, String subject);

  /**
   * Removes all whose last try was before a moment.
   *
   * @return how many
   */
  int removeOlderThan(Instant moment);
}
