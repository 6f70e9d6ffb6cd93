package org.carepost.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** Agrees how many appointments may be missed. */
@ApplicationScoped
public class SetTarget {
  private final AttendanceTargets targets;
  private final Audit audit;
  private final Clock clock;

  @Inject
  SetTarget(AttendanceTargets targets, Audit audit, Clock clock) {
    this.targets = targets;
    this.audit = audit;
    this.clock = clock;
  }

  /** Replaces what the practice had agreed before. */
  @Transactional
  public void set(AttendanceTarget.Agreement agreement, StaffMember by) {
    Instant now = clock.instant();
    targets
        .find(by.practice())
        .ifPresentOrElse(
            it -> it.agree(agreement, by.displayName(), now),
            () ->
                targets.add(new AttendanceTarget(by.practice(), agreement, by.displayName(), now)));
    audit.record(by.practice(), by.actor(), Action.TARGET_SET, "attendance");
  }
}
