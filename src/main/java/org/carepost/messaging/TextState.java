package org.carepost.messaging;

import java.util.Set;

/** How far a text has come. It only goes forward: news that comes late or twice changes nothing. */
public enum TextState {
  /** Kept, not tried yet. */
  CREATED,
  /** Being handed to the provider; after a crash, perhaps handed over. */
  CLAIMED,
  /** Nobody knows whether the provider has it. */
  UNCERTAIN,
  /** The provider has it. */
  ACCEPTED,
  /** The network has it. */
  SENT,
  /** The phone has it. */
  DELIVERED,
  /** The network could not deliver it. */
  UNDELIVERED,
  /** It could not be sent. */
  FAILED,
  /** It was not to be sent. */
  SUPPRESSED;

  /** Where it may go from here; empty at an end. */
  public Set<TextState> next() {
    return switch (this) {
      case CREATED -> Set.of(CLAIMED, FAILED, SUPPRESSED);
      case CLAIMED -> Set.of(UNCERTAIN, ACCEPTED, SENT, DELIVERED, UNDELIVERED, FAILED, SUPPRESSED);
      case UNCERTAIN -> Set.of(ACCEPTED, SENT, DELIVERED, UNDELIVERED, FAILED, SUPPRESSED);
      case ACCEPTED -> Set.of(SENT, DELIVERED, UNDELIVERED, FAILED);
      case SENT -> Set.of(DELIVERED, UNDELIVERED, FAILED);
      case DELIVERED, UNDELIVERED, FAILED, SUPPRESSED -> Set.of();
    };
  }

  /** Whether the provider may not have it yet. */
  public boolean toBeSent() {
    return this == CREATED || this == CLAIMED || this == UNCERTAIN;
  }

  /** Whether the patient may have it, or is about to. */
  public boolean mayHaveArrived() {
    return switch (this) {
      case CREATED, SUPPRESSED, FAILED, UNDELIVERED -> false;
      case CLAIMED, ACCEPTED, SENT, DELIVERED, UNCERTAIN -> true;
    };
  }

  /** Whether nothing more happens to it. */
  public boolean ended() {
    return next().isEmpty();
  }

  /** Whether the provider bills it. */
  public boolean billed() {
    return this == UNCERTAIN
        || this == ACCEPTED
        || this == SENT
        || this == DELIVERED
        || this == UNDELIVERED;
  }

  /** Whether the practice should know that the patient did not get it. */
  public boolean missed() {
    return this == UNDELIVERED || this == FAILED;
  }
}
