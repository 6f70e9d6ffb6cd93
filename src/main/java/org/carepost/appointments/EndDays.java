package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.EachPractice;
import org.carepost.platform.RepeatedJob;

/** Ends the day of every practice, soon after its midnight. */
@ApplicationScoped
public class EndDays implements RepeatedJob {
  private final Appointments appointments;
  private final EndDay endDay;
  private final Clock clock;

  @Inject
  EndDays(Appointments appointments, EndDay endDay, Clock clock) {
    this.appointments = appointments;
    this.endDay = endDay;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(15);
  }

  @Override
  public void run() {
    EachPractice.drain(
        "The end of the day",
        appointments.withUnmarkedBefore(clock.instant()),
        it -> endDay.end(it) > 0);
  }
}
