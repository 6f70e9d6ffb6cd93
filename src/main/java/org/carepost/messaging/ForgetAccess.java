package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/** Forgets hourly which browsers were let into threads, once that has expired. */
@ApplicationScoped
public class ForgetAccess implements RepeatedJob {
  private final ThreadLinks links;
  private final Clock clock;

  /** Forgets access to the given links. */
  @Inject
  public ForgetAccess(ThreadLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    links.removeAccessExpiredBefore(clock.instant());
  }
}
