package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.carepost.platform.PracticeId;
import org.carepost.platform.RepeatedJob;

/** Seals each practice's new events every two seconds. */
@ApplicationScoped
public class SealAuditTrail implements RepeatedJob {
  private static final Logger LOG = System.getLogger(SealAuditTrail.class.getName());

  private final AuditTrail trail;
  private final AuditSeal seal;

  /** Seals events of a trail. */
  @Inject
  public SealAuditTrail(AuditTrail trail, AuditSeal seal) {
    this.trail = trail;
    this.seal = seal;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    trail.practicesWithUnsealed().forEach(this::seal);
  }

  private void seal(PracticeId practice) {
    try {
      seal.seal(practice);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The audit trail of " + practice + " could not be sealed", e);
    }
  }
}
