package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Records what a provider says about a text. */
@ApplicationScoped
public class RecordReceipt {
  private final Texts texts;
  private final Faults faults;
  private final Clock clock;

  /** Records about the given texts. */
  @Inject
  public RecordReceipt(Texts texts, Faults faults, Clock clock) {
    this.texts = texts;
    this.faults = faults;
    this.clock = clock;
  }

  /**
   * Moves the text on; news of an unknown text, of another text of the provider's, and late or
   * repeated news changes nothing.
   *
   * @param text our id of it
   * @return whether anything changed
   */
  @Transactional
  public boolean record(UUID text, Receipt receipt) {
    return texts.lock(text).filter(it -> moved(it, receipt)).isPresent();
  }

  private boolean moved(TextMessage text, Receipt receipt) {
    Instant now = clock.instant();
    boolean moved = text.hear(receipt, now);
    if (moved) {
      faults.note(text, receipt.fault(), receipt.reason(), now);
    }
    return moved;
  }
}
