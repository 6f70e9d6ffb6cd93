package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carepost.platform.RepeatedJob;

/** Puts back what somebody opened and left, so that nothing is stranded with who has gone home. */
@ApplicationScoped
public class EndLeases implements RepeatedJob {
  private static final int BATCH = 200;

  private final Cases cases;
  private final Clock clock;
  private final Event<QueueChanged> changed;

  @Inject
  EndLeases(Cases cases, Clock clock, Event<QueueChanged> changed) {
    this.cases = cases;
    this.clock = clock;
    this.changed = changed;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    cases
        .takeExpired(now, BATCH)
        .forEach(
            it -> {
              cases.record(it.endLease(now));
              changed.fire(new QueueChanged(it.practice()));
            });
  }
}
