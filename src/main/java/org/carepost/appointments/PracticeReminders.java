package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** What a practice tells its patients of their appointments by itself, and when. */
@ApplicationScoped
public class PracticeReminders {
  private final ReminderPlans plans;
  private final ReminderChoices choices;
  private final Notices notices;
  private final Practices practices;
  private final Audit audit;
  private final Words words;
  private final Clock clock;

  @Inject
  PracticeReminders(
      ReminderPlans plans,
      ReminderChoices choices,
      Notices notices,
      Practices practices,
      Audit audit,
      Words words,
      Clock clock) {
    this.plans = plans;
    this.choices = choices;
    this.notices = notices;
    this.practices = practices;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  /** The plans that the practice keeps to; in a transaction. */
  ReminderPlans of(PracticeId practice) {
    return choices.find(practice).map(plans::chosen).orElse(plans);
  }

  /** Who chose so and when, in words; or that the practice has chosen nothing yet. */
  @Transactional
  public String saved(StaffMember by) {
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    return choices
        .find(by.practice())
        .map(
            it ->
                words.text(
                    "appointments.reminders.saved", it.savedName(), times.full(it.savedAt())))
        .orElseGet(() -> words.text("appointments.reminders.default"));
  }

  /** The same as {@link #of} for staff. */
  @Transactional
  public ReminderPlans plans(StaffMember by) {
    return of(by.practice());
  }

  /**
   * This is so from now on, for what is booked already too.
   *
   * @param steps how long before, by the plan's key
   */
  @Transactional
  public void choose(
      Collection<AppointmentText.Kind> told, Map<String, List<String>> steps, StaffMember by) {
    ReminderChoice choice =
        choices
            .find(by.practice())
            .orElseGet(
                () -> {
                  ReminderChoice first = new ReminderChoice(by.practice());
                  choices.add(first);
                  return first;
                });
    choice.choose(told, steps, by.displayName(), clock.instant());
    notices.wakeAhead(by.practice(), clock.instant());
    audit.record(by.practice(), by.actor(), Action.REMINDERS_SET, by.practice().ods());
  }
}
