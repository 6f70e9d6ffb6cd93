package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Keeps what somebody typed into a page of a form, beside what they typed before. */
@ApplicationScoped
public class SaveAnswers {
  private final Drafts drafts;
  private final Clock clock;

  /** Keeps it in the given drafts. */
  @Inject
  public SaveAnswers(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Keeps the named fields; of a form that has been sent, nothing.
   *
   * @param visit key of the browser's visit
   * @return the form as it is now
   */
  @Transactional
  public Draft save(
      PracticeId practice, byte[] visit, String form, Fields typed, Collection<String> names) {
    return change(practice, visit, form, (draft, now) -> draft.type(typed, names, now));
  }

  /**
   * Keeps the answer to a question; of a form that has been sent, nothing.
   *
   * @param visit key of the browser's visit
   * @return the form as it is now
   */
  @Transactional
  public Draft answer(PracticeId practice, byte[] visit, String form, Fields typed, Step step) {
    return change(practice, visit, form, (draft, now) -> draft.answer(typed, step, now));
  }

  private Draft change(
      PracticeId practice, byte[] visit, String form, BiConsumer<Draft, Instant> change) {
    Instant now = clock.instant();
    Draft draft =
        drafts
            .lock(practice, visit, form, now.minus(Drafts.KEPT))
            .orElseGet(() -> begun(practice, visit, form, now));
    if (draft.reference().isEmpty()) {
      change.accept(draft, now);
    }
    return draft;
  }

  private Draft begun(PracticeId practice, byte[] visit, String form, Instant now) {
    Draft draft = new Draft(Ids.next(), practice, visit, form, now);
    drafts.add(draft);
    return draft;
  }
}
