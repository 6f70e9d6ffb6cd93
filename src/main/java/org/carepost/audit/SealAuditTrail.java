package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carepost.platform.EachPractice;
import org.carepost.platform.PracticeId;
import org.carepost.platform.RepeatedJob;

/** Seals each practice's new events every two seconds. */
@ApplicationScoped
public class SealAuditTrail implements RepeatedJob {
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
    EachPractice.drain("Sealing the audit trail", trail.practicesWithUnsealed(), this::seal);
  }

  private boolean seal(PracticeId practice) {
    seal.seal(practice);
    return false;
  }
}
