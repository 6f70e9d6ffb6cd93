package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.outbox.TooEarly;

/** Records how handing a text over goes on; each verb is one short transaction. */
@ApplicationScoped
public class Sending {
  private static final Duration UNTIL_THE_OTHER_IS_KNOWN = Duration.ofSeconds(10);

  private final Texts texts;
  private final TextNumbers numbers;
  private final Suppressions suppressions;
  private final QuietHours quietHours;
  private final OwnNumber ownNumber;
  private final Faults faults;
  private final Clock clock;

  /** Records about the given texts. */
  @Inject
  public Sending(
      Texts texts,
      TextNumbers numbers,
      Suppressions suppressions,
      QuietHours quietHours,
      OwnNumber ownNumber,
      Faults faults,
      Clock clock) {
    this.texts = texts;
    this.numbers = numbers;
    this.suppressions = suppressions;
    this.quietHours = quietHours;
    this.ownNumber = ownNumber;
    this.faults = faults;
    this.clock = clock;
  }

  /**
   * Claims a text; empty if the provider is known to have it or it is not to be sent.
   *
   * @throws TooEarly if its time has not come; nothing is changed then
   */
  @Transactional
  public Optional<SendingAttempt> begin(PracticeId practice, UUID id) {
    return texts
        .lock(practice, id)
        .filter(text -> text.state().toBeSent())
        .flatMap(text -> claimed(text, clock.instant()));
  }

  private Optional<SendingAttempt> claimed(TextMessage text, Instant now) {
    if (text.calledAt().isEmpty()) {
      ownNumber.follow(text);
    }
    TextNumber number = numbers.lock(text.mobile());
    if (text.calledAt().isEmpty()) {
      Optional<Suppressions.Reason> reason = suppressions.against(text, number, now);
      if (reason.isPresent()) {
        suppress(text, reason.get(), now);
        return Optional.empty();
      }
      waitForItsTime(text, now);
    }
    if (texts.sameInDoubt(text)) {
      throw new TooEarly(UNTIL_THE_OTHER_IS_KNOWN, "the same text to this number is uncertain");
    }
    return Optional.of(new SendingAttempt(text.outgoing(), text.claim(now)));
  }

  private void waitForItsTime(TextMessage text, Instant now) {
    Instant wanted = text.notBefore().filter(now::isBefore).orElse(now);
    Instant opening = quietHours.opening(text.practice(), text.kind(), wanted);
    if (opening.isAfter(now)) {
      throw new TooEarly(Duration.between(now, opening), "its hours have not come");
    }
  }

  /**
   * Asks once more, just before a call to the provider, whether a claimed text is to be sent; it
   * goes to the number that the patient has now.
   *
   * @return what is to be called with; empty if the text was suppressed
   */
  @Transactional
  public Optional<OutgoingText> wanted(OutgoingText outgoing) {
    Instant now = clock.instant();
    Optional<TextMessage> claimed =
        texts
            .lock(outgoing.practice(), outgoing.id())
            .filter(text -> text.state().toBeSent())
            .filter(text -> !suppressed(text, now));
    claimed.ifPresent(text -> text.callAgain(now));
    return claimed.map(TextMessage::outgoing);
  }

  private boolean suppressed(TextMessage text, Instant now) {
    Optional<Suppressions.Reason> reason =
        ownNumber.follow(text)
            ? suppressions.against(text, numbers.lock(text.mobile()), now)
            : suppressions.outdated(text, now);
    reason.ifPresent(it -> suppress(text, it, now));
    return reason.isPresent();
  }

  private void suppress(TextMessage text, Suppressions.Reason reason, Instant now) {
    text.suppress(reason.suppression(), now, reason.why());
    faults.note(text, NumberFault.NONE, reason.why(), now);
  }

  /**
   * The provider has texts that may be this one; those that are known to be others do not count.
   *
   * @param found what the provider calls them, oldest first
   * @return whether one of them is this text
   */
  @Transactional
  public boolean recognised(OutgoingText outgoing, List<String> found) {
    TextMessage text = texts.lock(outgoing.practice(), outgoing.id()).orElseThrow();
    if (!text.state().toBeSent()) {
      return true; // news came while the provider was asked
    }
    Optional<String> ours =
        found.stream().filter(gatewayId -> !texts.hasGatewayId(gatewayId)).findFirst();
    ours.ifPresent(gatewayId -> text.accept(gatewayId, clock.instant()));
    return ours.isPresent();
  }

  /** The provider has it. */
  @Transactional
  public void accepted(OutgoingText text, String providerId) {
    texts.lock(text.practice(), text.id()).ifPresent(it -> it.accept(providerId, clock.instant()));
  }

  /** The provider certainly does not have it. */
  @Transactional
  public void notTaken(OutgoingText text) {
    texts.lock(text.practice(), text.id()).ifPresent(TextMessage::notTaken);
  }

  /** Nobody knows whether the provider has it. */
  @Transactional
  public void uncertain(OutgoingText text, String reason) {
    texts
        .lock(text.practice(), text.id())
        .ifPresent(it -> it.moveTo(TextState.UNCERTAIN, clock.instant(), reason));
  }

  /** It cannot be sent. */
  @Transactional
  public void failed(PracticeId practice, UUID id, PermanentRefusal refusal) {
    end(practice, id, TextState.FAILED, refusal.getMessage(), refusal.fault());
  }

  /** It is not tried any more; what the provider may have stays uncertain. */
  @Transactional
  public void givenUp(PracticeId practice, UUID id, String reason) {
    boolean inDoubt = texts.lock(practice, id).flatMap(TextMessage::calledAt).isPresent();
    TextState end = inDoubt ? TextState.UNCERTAIN : TextState.FAILED;
    end(practice, id, end, reason, NumberFault.NONE);
  }

  private void end(PracticeId practice, UUID id, TextState to, String reason, NumberFault fault) {
    Instant now = clock.instant();
    texts
        .lock(practice, id)
        .filter(text -> text.moveTo(to, now, reason))
        .ifPresent(text -> faults.note(text, fault, reason, now));
  }
}
