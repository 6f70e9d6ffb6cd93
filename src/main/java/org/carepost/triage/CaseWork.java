package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** What every act on a case has in common: lock it, act, keep the row, audit, tell the queue. */
@ApplicationScoped
class CaseWork {
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;
  private final Event<QueueChanged> changed;

  @Inject
  CaseWork(Cases cases, Audit audit, Clock clock, Event<QueueChanged> changed) {
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
    this.changed = changed;
  }

  /** Works in the caller's transaction. */
  Case on(
      ExpectedCase expected,
      StaffMember by,
      Action action,
      BiFunction<Case, Instant, Optional<CaseEvent>> act) {
    Case it = cases.take(by.practice(), expected.reference());
    expected.check(it);
    act.apply(it, clock.instant()).ifPresent(cases::record);
    audit.record(by.practice(), by.actor(), action, it.reference().text());
    changed.fire(new QueueChanged(by.practice()));
    return it;
  }
}
