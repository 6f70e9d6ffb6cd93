package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Records what a provider says about a text. */
@ApplicationScoped
public class RecordReceipt {
  private final Texts texts;
  private final Clock clock;

  /** Records about the given texts. */
  @Inject
  public RecordReceipt(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Moves the text on; news of an unknown text, and late or repeated news, changes nothing.
   *
   * @param reason why it was not delivered, else null; for staff, nothing of the text
   */
  @Transactional
  public void record(PracticeId practice, UUID text, TextState state, String reason) {
    texts.lock(practice, text).ifPresent(it -> it.moveTo(state, clock.instant(), reason));
  }
}
