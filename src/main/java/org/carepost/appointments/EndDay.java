package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practices;

/**
 * After a day, whoever was still expected on it did not attend, as far as is known: nobody is told
 * so.
 */
@ApplicationScoped
public class EndDay {
  private static final int BATCH = 500;

  private final Appointments appointments;
  private final Practices practices;
  private final Clock clock;

  @Inject
  EndDay(Appointments appointments, Practices practices, Clock clock) {
    this.appointments = appointments;
    this.practices = practices;
    this.clock = clock;
  }

  /**
   * Marks some whose day, by the practice's calendar, is over.
   *
   * @return how many; 0 when none is left
   */
  @Transactional
  public int end(PracticeId practice) {
    Instant now = clock.instant();
    ZoneId zone = practices.get(practice).zone();
    Instant midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    List<Appointment> unmarked = appointments.takeUnmarked(practice, midnight, BATCH);
    unmarked.forEach(it -> appointments.add(it.mark(AppointmentState.DNA, By.RULE, now)));
    return unmarked.size();
  }
}
