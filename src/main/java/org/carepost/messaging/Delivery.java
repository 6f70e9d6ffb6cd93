package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a text has come on its way to the patient. It only goes forward ({@link
 * TextState#next()}): what comes late or twice changes nothing.
 */
@Embeddable
class Delivery {
  private static final int LONGEST_REASON = 200;

  @Enumerated(EnumType.STRING)
  private TextState state;

  private String reason;

  @Enumerated(EnumType.STRING)
  private Suppression suppression;

  @Column(name = "called_at")
  private Instant calledAt;

  @Column(name = "gateway_id")
  private String gatewayId;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected Delivery() {}

  /** Nothing has been tried yet. */
  static Delivery toCome() {
    Delivery delivery = new Delivery();
    delivery.state = TextState.CREATED;
    return delivery;
  }

  TextState state() {
    return state;
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Suppression> suppression() {
    return Optional.ofNullable(suppression);
  }

  Optional<Instant> calledAt() {
    return Optional.ofNullable(calledAt);
  }

  Optional<String> gatewayId() {
    return Optional.ofNullable(gatewayId);
  }

  Optional<Instant> claimedAt() {
    return Optional.ofNullable(claimedAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<Instant> claim(Instant at) {
    Optional<Instant> before = calledAt();
    moveTo(TextState.CLAIMED, at, null);
    if (before.isEmpty()) {
      calledAt = at;
    }
    return before;
  }

  void callAgain(Instant at) {
    calledAt = at;
  }

  void notTaken() {
    calledAt = null;
  }

  void suppress(Suppression because, Instant at, String why) {
    if (moveTo(TextState.SUPPRESSED, at, why)) {
      suppression = because;
      calledAt = null;
    }
  }

  void accept(String providerId, Instant at) {
    gatewayId = providerId;
    moveTo(TextState.ACCEPTED, at, null);
  }

  boolean hear(Receipt news, Instant at) {
    if (gatewayId != null && !gatewayId.equals(news.gatewayId())) {
      return false;
    }
    boolean moved = moveTo(news.state(), at, news.reason());
    if (moved) {
      gatewayId = news.gatewayId();
    }
    return moved;
  }

  boolean moveTo(TextState to, Instant at, String why) {
    if (!state.next().contains(to)) {
      return false;
    }
    state = to;
    reason = why == null ? null : why.substring(0, Math.min(LONGEST_REASON, why.length()));
    switch (to) {
      case CLAIMED -> claimedAt = at;
      case ACCEPTED -> acceptedAt = at;
      case SENT -> sentAt = at;
      default -> endedAt = to.ended() ? at : null;
    }
    return true;
  }
}
