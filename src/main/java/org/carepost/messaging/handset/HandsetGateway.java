package org.carepost.messaging.handset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.Receipt;
import org.carepost.messaging.RecordReceipt;
import org.carepost.messaging.TextGateway;
import org.carepost.messaging.TextRoute;
import org.carepost.messaging.TextState;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries texts to invented phones while the demo is on; they arrive at once. */
@ApplicationScoped
public class HandsetGateway implements TextGateway, TextRoute {
  private final HandsetTexts texts;
  private final RecordReceipt receipts;
  private final Clock clock;
  private final boolean demo;

  /** Carries to the given phones. */
  @Inject
  public HandsetGateway(
      HandsetTexts texts,
      RecordReceipt receipts,
      Clock clock,
      @ConfigProperty(name = "carepost.demo") boolean demo) {
    this.texts = texts;
    this.receipts = receipts;
    this.clock = clock;
    this.demo = demo;
  }

  @Override
  public boolean configured() {
    return demo;
  }

  /** Nobody sleeps beside an invented phone. */
  @Override
  public boolean wakes() {
    return false;
  }

  @Override
  public TextRoute admit() {
    return this;
  }

  @Override
  @Transactional
  public String send(OutgoingText text) {
    texts.add(new HandsetText(text, clock.instant()));
    String gatewayId = text.id().toString();
    receipts.record(text.id(), Receipt.of(gatewayId, TextState.DELIVERED));
    return gatewayId;
  }

  @Override
  @Transactional
  public List<String> find(OutgoingText text, Instant calledAt) {
    return texts.has(text.id()) ? List.of(text.id().toString()) : List.of();
  }
}
