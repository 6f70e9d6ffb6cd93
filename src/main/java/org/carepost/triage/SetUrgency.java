package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;
import org.carepost.practice.WorkingCalendar;
import org.carepost.practice.WorkingCalendars;

/** Says how soon somebody must act on a case, and moves its due time accordingly. */
@ApplicationScoped
public class SetUrgency {
  private final CaseWork work;
  private final WorkingCalendars calendars;

  @Inject
  SetUrgency(CaseWork work, WorkingCalendars calendars) {
    this.work = work;
    this.calendars = calendars;
  }

  /** Throws as {@link Case} and {@link ExpectedCase} say; another practice's case is not found. */
  @Transactional
  public Case set(ExpectedCase expected, Urgency urgency, StaffMember by) {
    WorkingCalendar calendar = calendars.core(by.practice());
    return work.on(
        expected,
        by,
        Action.URGENCY_SET,
        (it, at) ->
            Optional.of(it.assess(urgency, urgency.due(calendar, it.waitingSince()), by, at)));
  }
}
