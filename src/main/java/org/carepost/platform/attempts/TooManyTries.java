package org.carepost.platform.attempts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** All tries are refused for a while: there were too many wrong ones. */
public class TooManyTries extends Problem {
  private final Instant until;

  /**
   * @param until when the next try will be looked at
   */
  public TooManyTries(Instant until) {
    super(ProblemType.TOO_MANY_ATTEMPTS);
    this.until = until;
  }

  /** When the next try will be looked at. */
  public Instant until() {
    return until;
  }

  @Override
  public Optional<Instant> retryAt() {
    return Optional.of(until);
  }

  /** How long that is from a moment, in minutes begun; at least 1. */
  public long minutesFrom(Instant now) {
    return Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
  }
}
