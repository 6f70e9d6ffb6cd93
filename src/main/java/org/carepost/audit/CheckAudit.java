package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Finds out whether somebody has tampered with a practice's audit events. */
@ApplicationScoped
public class CheckAudit {
  private static final int BATCH = 1_000;

  private final AuditTrail trail;

  /** Checks a trail. */
  @Inject
  public CheckAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * The position of the first sealed event that is missing or was changed; empty if there is none.
   * That the newest are missing shows only to who has kept their position or hash elsewhere.
   */
  @Transactional
  public Optional<Long> firstBreak(PracticeId practice) {
    long position = 0;
    byte[] hash = new byte[0];
    List<AuditEvent> events;
    do {
      events = trail.sealedAfter(practice, position, BATCH);
      for (AuditEvent event : events) {
        position++;
        hash = AuditSeal.chained(hash, event);
        if (event.position() != position || !Arrays.equals(event.hash(), hash)) {
          return Optional.of(position);
        }
      }
    } while (!events.isEmpty());
    return Optional.empty();
  }
}
