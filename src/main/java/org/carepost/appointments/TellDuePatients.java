package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.EachPractice;
import org.carepost.platform.RepeatedJob;

/** Tells the patients of every practice what is due, a few times a minute. */
@ApplicationScoped
public class TellDuePatients implements RepeatedJob {
  private final Notices notices;
  private final TellPatients tellPatients;
  private final Clock clock;

  @Inject
  TellDuePatients(Notices notices, TellPatients tellPatients, Clock clock) {
    this.notices = notices;
    this.tellPatients = tellPatients;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    EachPractice.drain(
        "Telling patients", notices.withDue(clock.instant()), it -> tellPatients.tell(it) > 0);
  }
}
