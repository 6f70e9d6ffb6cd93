package org.carepost.consultation;

import java.time.Instant;
import org.carepost.platform.WallClock;
import org.carepost.practice.CorePeriod;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendar;

/**
 * A practice as somebody finds it at its door, open or closed.
 *
 * @param practice which practice
 * @param open whether it is open now
 * @param today whether it opens, or closes, on this very day
 * @param day on which it does, like "Monday 23 November"
 * @param time when it does, like "08:00"
 */
public record PracticeDoor(
    Practice practice, boolean open, boolean today, String day, String time) {
  static PracticeDoor of(Practice practice, WorkingCalendar calendar, Instant now) {
    WallClock clock = new WallClock(practice.zone());
    boolean open = calendar.current(now).isPresent();
    Instant change =
        calendar.current(now).map(CorePeriod::end).orElse(calendar.nextStartingAfter(now).start());
    boolean today = clock.dateAt(now).equals(clock.dateAt(change));
    return new PracticeDoor(practice, open, today, clock.day(change), clock.time(change));
  }

  /** Key of the sentence that says so. */
  public String key() {
    return "consultation.door." + (open ? "open" : today ? "opens-today" : "opens");
  }

  /** Its address. */
  public String home() {
    return "/r/" + practice.id();
  }

  /** Its telephone number as a link. */
  public String telephoneLink() {
    return telephoneLink(practice);
  }

  static String telephoneLink(Practice practice) {
    return "tel:" + practice.telephone().replace(" ", "");
  }
}
