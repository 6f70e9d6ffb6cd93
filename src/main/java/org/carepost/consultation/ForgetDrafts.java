package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what people typed and did not go on with. */
@ApplicationScoped
public class ForgetDrafts {
  private final Drafts drafts;
  private final Clock clock;

  /** Forgets in the given drafts. */
  @Inject
  public ForgetDrafts(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Removes every draft that is too old.
   *
   * @return how many
   */
  @Transactional
  public int forget() {
    return drafts.removeOlderThan(clock.instant().minus(Drafts.KEPT));
  }
}
