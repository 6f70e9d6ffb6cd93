package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Holidays;
import org.carepost.practice.HoursKind;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;
import org.carepost.practice.WorkingCalendar;

/** Keeps texts from arriving when nobody wants to be disturbed, on the practice's wall clock. */
@ApplicationScoped
public class QuietHours {
  private final TextHours hours;
  private final Practices practices;
  private final Holidays holidays;
  private final TextGateways gateways;

  /** Keeps to the given hours, where the gateway's phones ring for somebody. */
  @Inject
  public QuietHours(
      TextHours hours, Practices practices, Holidays holidays, TextGateways gateways) {
    this.hours = hours;
    this.practices = practices;
    this.holidays = holidays;
    this.gateways = gateways;
  }

  /** The first moment, not before the given one, at which a text of this kind may arrive. */
  public Instant opening(PracticeId practice, TextKind kind, Instant from) {
    if (kind.hours() == TextKind.Hours.ANY
        || gateways.configured().filter(TextGateway::wakes).isEmpty()) {
      return from;
    }
    WorkingCalendar calendar = calendar(practices.get(practice), kind);
    return calendar.current(from).isPresent() ? from : calendar.nextStartingAfter(from).start();
  }

  private WorkingCalendar calendar(Practice practice, TextKind kind) {
    return kind.hours() == TextKind.Hours.WORKING_DAY
        ? practice.calendar(HoursKind.CORE, holidays)
        : new WorkingCalendar(hours.week(), holidays, practice.zone());
  }
}
