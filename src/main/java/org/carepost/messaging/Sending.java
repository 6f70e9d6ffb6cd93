package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Records how handing a text over goes on; each verb is one short transaction. */
@ApplicationScoped
public class Sending {
  private final Texts texts;
  private final Clock clock;

  /** Records about the given texts. */
  @Inject
  public Sending(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** A try begins; empty if the provider is known to have the text or it is not to be sent. */
  @Transactional
  public Optional<SendingAttempt> begin(PracticeId practice, UUID id) {
    return texts
        .lock(practice, id)
        .filter(text -> text.state().toBeSent())
        .map(text -> new SendingAttempt(text.outgoing(), text.claim(clock.instant())));
  }

  /** The provider has it. */
  @Transactional
  public void accepted(OutgoingText text, String providerId) {
    texts.lock(text.practice(), text.id()).ifPresent(it -> it.accept(providerId, clock.instant()));
  }

  /** Nobody knows whether the provider has it. */
  @Transactional
  public void uncertain(OutgoingText text, String reason) {
    move(text.practice(), text.id(), TextState.UNCERTAIN, reason);
  }

  /** It cannot be sent. */
  @Transactional
  public void failed(PracticeId practice, UUID id, String reason) {
    move(practice, id, TextState.FAILED, reason);
  }

  private void move(PracticeId practice, UUID id, TextState to, String reason) {
    texts.lock(practice, id).ifPresent(it -> it.moveTo(to, clock.instant(), reason));
  }
}
