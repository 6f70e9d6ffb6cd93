package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/** Forgets, every ten minutes, what people typed and did not go on with. */
@ApplicationScoped
public class ForgetDrafts implements RepeatedJob {
  private final Drafts drafts;
  private final Clock clock;

  /** Forgets in the given drafts. */
  @Inject
  public ForgetDrafts(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  @Transactional
  public void run() {
    drafts.removeOlderThan(clock.instant().minus(Drafts.KEPT));
  }
}
