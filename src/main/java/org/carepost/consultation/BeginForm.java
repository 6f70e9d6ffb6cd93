package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
   * Goes on with the form that this visit has open, or begins an empty one.
   *
   * @param visit key of the browser's visit
   * @param afresh whether to begin an empty one in any case
   */
  @Transactional
  public void begin(PracticeId practice, byte[] visit, String form, boolean afresh) {
    Instant now = clock.instant();
    Optional<Draft> last = drafts.lock(practice, visit, form, now.minus(Drafts.KEPT));
    Optional<Draft> open = last.filter(it -> it.reference().isEmpty());
    if (open.isEmpty() || afresh) {
      open.ifPresent(drafts::remove);
      drafts.add(new Draft(Ids.next(), practice, visit, form, now));
    }
  }
}
