package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/** Forgets links that have led nowhere for a month. */
@ApplicationScoped
public class ForgetPatientLinks implements RepeatedJob {
  private static final Duration KEPT = Duration.ofDays(30);

  private final PatientLinks links;
  private final Clock clock;

  @Inject
  ForgetPatientLinks(PatientLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    links.removeExpiredBefore(clock.instant().minus(KEPT));
  }
}
