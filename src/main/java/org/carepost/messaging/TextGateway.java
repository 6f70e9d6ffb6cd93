package org.carepost.messaging;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.outbox.TooEarly;

/** A provider that carries texts; at most one is configured. */
public interface TextGateway {
  /** Whether the settings say that texts go this way. */
  boolean configured();

  /** Whether its phones ring for somebody, so that quiet hours count. */
  default boolean wakes() {
    return true;
  }

  /**
   * Asked before a text is claimed.
   *
   * @throws TooEarly if it takes none now
   */
  default void admit() {}

  /**
   * Hands a text over, within ten seconds. Called once a text unless {@link #find} says that it
   * never arrived. What becomes of the text is told to {@link RecordReceipt}, perhaps before this
   * returns.
   *
   * @return what the provider calls the text, at most 64 characters
   * @throws TemporaryRefusal if the provider does not have it and may take it later
   * @throws PermanentRefusal if it will never take it
   * @throws Uncertain if nobody knows whether it has it
   */
  String send(OutgoingText text);

  /**
   * Looks for a text that may have been handed over before, within ten seconds.
   *
   * @param calledAt when the call began that may have handed it over
   * @return what the provider calls it; empty only if it certainly never arrived
   * @throws Uncertain if it cannot be asked or cannot tell yet
   */
  Optional<String> find(OutgoingText text, Instant calledAt);
}
