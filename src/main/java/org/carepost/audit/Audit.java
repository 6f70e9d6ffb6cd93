package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepost.platform.PracticeId;

/** Writes down who did or saw what, in the transaction that does it. */
@ApplicationScoped
public class Audit {
  private final AuditTrail trail;
  private final Clock clock;

  /** Writes to a trail with a clock's time. */
  @Inject
  public Audit(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Adds one event.
   *
   * @param subject which record: a reference or an id, never a name or anything clinical
   */
  public void record(PracticeId practice, Actor actor, Action action, String subject) {
    trail.add(new AuditEvent(practice, clock.instant(), actor, action, subject));
  }
}
