package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepost.messaging.LinkLocked;
import org.carepost.messaging.PatientReplied;
import org.carepost.navigation.RedFlags;
import org.carepost.platform.PracticeId;
import org.carepost.practice.WorkingCalendars;

/** Brings a case back to the queue when something happens to its thread, in that transaction. */
@ApplicationScoped
public class FollowThread {
  private final Cases cases;
  private final RedFlags redFlags;
  private final WorkingCalendars calendars;
  private final Event<QueueChanged> changed;

  @Inject
  FollowThread(
      Cases cases, RedFlags redFlags, WorkingCalendars calendars, Event<QueueChanged> changed) {
    this.cases = cases;
    this.redFlags = redFlags;
    this.calendars = calendars;
    this.changed = changed;
  }

  /** Brings the case back; what must not wait makes it as pressing as in a new request. */
  void replied(@Observes PatientReplied event) {
    onCase(event.practice(), event.thread(), it -> it.patientReplied(event.at()));
    redFlags.heard(Stream.of(event.text())).stream()
        .map(flag -> Urgency.of(flag.call()))
        .min(Comparator.naturalOrder())
        .ifPresent(urgency -> press(event, urgency));
  }

  private void press(PatientReplied event, Urgency urgency) {
    Instant due = urgency.due(calendars.core(event.practice()), event.at());
    onCase(event.practice(), event.thread(), it -> it.flagged(urgency, due, event.at()));
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
