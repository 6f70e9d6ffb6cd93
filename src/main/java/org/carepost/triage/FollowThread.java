package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.carepost.messaging.LinkLocked;
import org.carepost.messaging.PatientReplied;
import org.carepost.platform.PracticeId;

/** Brings a case back to the queue when something happens to its thread, in that transaction. */
@ApplicationScoped
public class FollowThread {
  private final Cases cases;
  private final Event<QueueChanged> changed;

  @Inject
  FollowThread(Cases cases, Event<QueueChanged> changed) {
    this.cases = cases;
    this.changed = changed;
  }

  void replied(@Observes PatientReplied event) {
    onCase(event.practice(), event.thread(), it -> it.patientReplied(event.at()));
  }

  void locked(@Observes LinkLocked event) {
    onCase(event.practice(), event.thread(), it -> it.lockLink(event.at()));
  }

  private void onCase(PracticeId practice, UUID thread, Function<Case, CaseEvent> act) {
    cases
        .takeById(practice, thread)
        .ifPresent(
            it -> {
              cases.record(act.apply(it));
              changed.fire(new QueueChanged(practice));
            });
  }
}
