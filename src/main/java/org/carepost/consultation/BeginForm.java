package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Lets somebody fill in a form: the one they were filling in, or an empty one. */
@ApplicationScoped
public class BeginForm {
  private final Drafts drafts;
  private final Clock clock;

  /** Begins in the given drafts. */
  @Inject
  public BeginForm(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Begins an empty form if the last one was sent; else goes on with it.
   *
   * @param visit key of the browser's visit
   * @param afresh whether to begin an empty one in any case
   */
  @Transactional
  public void begin(PracticeId practice, byte[] visit, String form, boolean afresh) {
    Instant now = clock.instant();
    drafts
        .lock(practice, visit, form, now.minus(Drafts.KEPT))
        .filter(last -> afresh || last.reference().isPresent())
        .ifPresent(
            last -> {
              if (last.reference().isEmpty()) {
                drafts.remove(last);
              }
              drafts.add(new Draft(Ids.next(), practice, visit, form, now));
            });
  }
}
