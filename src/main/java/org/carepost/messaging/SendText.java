package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.carepost.platform.outbox.OutboxItem;
import org.carepost.platform.outbox.OutboxTopic;
import org.carepost.platform.outbox.TryLater;

/** Hands texts to the provider, each once: what may have left before is looked for there first. */
@ApplicationScoped
public class SendText implements OutboxTopic {
  /** The name of this topic. */
  static final String TOPIC = "text";

  private static final String NO_GATEWAY = "no gateway configured";

  private final TextGateways gateways;
  private final Sending sending;

  /** Sends by the configured gateway. */
  @Inject
  public SendText(TextGateways gateways, Sending sending) {
    this.gateways = gateways;
    this.sending = sending;
  }

  @Override
  public String name() {
    return TOPIC;
  }

  @Override
  public void perform(OutboxItem item) {
    Optional<TextGateway> configured = gateways.configured();
    if (configured.isEmpty()) {
      sending.failed(
          item.practice(), item.subject(), new PermanentRefusal(NO_GATEWAY, NumberFault.NONE));
      return;
    }
    TextGateway gateway = configured.get();
    TextRoute route = gateway.admit();
    sending
        .begin(item.practice(), item.subject())
        .ifPresent(attempt -> handOver(attempt, gateway, route));
  }

  private void handOver(SendingAttempt attempt, TextGateway gateway, TextRoute route) {
    OutgoingText text = attempt.text();
    try {
      if (!left(attempt, gateway)) {
        sending.wanted(text).ifPresent(it -> sending.accepted(it, route.send(it)));
      }
    } catch (PermanentRefusal refusal) {
      sending.failed(text.practice(), text.id(), refusal);
    } catch (TemporaryRefusal refusal) {
      sending.notTaken(text);
      throw new TryLater(refusal.retryAfter(), refusal.getMessage());
    } catch (Uncertain uncertain) {
      sending.uncertain(text, uncertain.getMessage());
      throw new TryLater(Duration.ZERO, uncertain.getMessage());
    }
  }

  private boolean left(SendingAttempt attempt, TextGateway gateway) {
    OutgoingText text = attempt.text();
    return attempt
        .doubt()
        .filter(calledAt -> sending.recognised(text, gateway.find(text, calledAt)))
        .isPresent();
  }

  @Override
  public void givenUp(OutboxItem item, String reason) {
    sending.givenUp(item.practice(), item.subject(), reason);
  }
}
