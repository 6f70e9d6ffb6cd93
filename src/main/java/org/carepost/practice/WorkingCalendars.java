package org.carepost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;

/** Each practice's working time. */
@ApplicationScoped
public class WorkingCalendars {
  private final Practices practices;
  private final Holidays holidays;

  /** Calendars of the given practices, without the given holidays. */
  @Inject
  public WorkingCalendars(Practices practices, Holidays holidays) {
    this.practices = practices;
    this.holidays = holidays;
  }

  /**
   * The calendar of a practice's core hours.
   *
   * @throws Problem not found, if the practice does not use this system
   */
  public WorkingCalendar core(PracticeId practice) {
    return practices.get(practice).calendar(HoursKind.CORE, holidays);
  }
}
