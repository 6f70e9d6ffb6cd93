package org.carepost.messaging;

import java.time.Instant;
import java.util.List;
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

  /** Whether whoever gets its texts can text back. */
  default boolean takesReplies() {
    return true;
  }

  /** What keeps it from sending until somebody acts, in words for an operator; empty if nothing. */
  default Optional<String> trouble() {
    return Optional.empty();
  }

  /**
   * Asked before a text is claimed; waits for up to five seconds if texts must be spaced.
   *
   * @return how the next text goes
   * @throws TooEarly if it takes none now
   */
  TextRoute admit();

  /**
   * Looks for a text that may have been handed over before, within ten seconds.
   *
   * @param calledAt when the call began that may have handed it over
   * @return what the provider calls texts with these words to this number since then, oldest first,
   *     whichever of our texts they are; empty only if it certainly never arrived
   * @throws Uncertain if it cannot be asked or cannot tell yet
   */
  List<String> find(OutgoingText text, Instant calledAt);
}
