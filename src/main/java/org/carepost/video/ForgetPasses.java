package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/** Forgets hourly the passes that nobody used in time. */
@ApplicationScoped
public class ForgetPasses implements RepeatedJob {
  private final CallLinks links;
  private final Clock clock;

  @Inject
  ForgetPasses(CallLinks links, Clock clock) {
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
    links.removePassesExpiredBefore(clock.instant());
  }
}
