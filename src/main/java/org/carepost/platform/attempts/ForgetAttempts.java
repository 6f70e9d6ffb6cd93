package org.carepost.platform.attempts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/** Deletes tries that no policy counts any more. */
@ApplicationScoped
public class ForgetAttempts implements RepeatedJob {
  /** Longer than any policy locks and remembers. */
  static final Duration KEPT = Duration.ofDays(3);

  private final Attempts attempts;
  private final Clock clock;

  @Inject
  ForgetAttempts(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    attempts.removeOlderThan(clock.instant().minus(KEPT));
  }
}
