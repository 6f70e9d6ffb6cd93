package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carepost.people.AccessEnded;
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
    cases.takeExpired(now, BATCH).forEach(it -> end(it, now));
  }

  /** Whoever cannot come back leaves nothing open. */
  void end(@Observes AccessEnded gone) {
    Instant now = clock.instant();
    cases.takeHeldBy(gone.practice(), gone.staff()).forEach(it -> end(it, now));
  }

  private void end(Case it, Instant now) {
    cases.record(it.endLease(now));
    changed.fire(new QueueChanged(it.practice()));
  }
}
