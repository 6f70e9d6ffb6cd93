package org.carepost.video;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** The links that lead to calls, and the passes into their rooms. */
@SystemWide("a secret says whose it is")
public interface CallLinks {
  /** Keeps a new link. */
  void add(CallLink link);

  /** The link with a secret, dead or alive. */
  Optional<CallLink> find(String token);

  /** Takes the link with a secret for this transaction. */
  Optional<CallLink> lock(String token);

  /** Keeps a new pass. */
  void add(RoomPass pass);

  /** Takes a pass away: nobody else gets it. */
  Optional<RoomPass> take(String token);

  /** Forgets passes that have expired before. */
  void removePassesExpiredBefore(Instant moment);
}
