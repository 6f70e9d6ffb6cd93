package org.carepost.messaging;

import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.SystemWide;

/** The links that were sent, and the browsers that opened them. */
@SystemWide("a link's secret says whose it is")
public interface ThreadLinks {
  /** Keeps a new link. */
  void add(ThreadLink link);

  /** The link with a secret, dead or alive. */
  Optional<ThreadLink> find(String token);

  /** Takes the link with a secret for this transaction. */
  Optional<ThreadLink> lock(String token);

  /** Lets a browser in. */
  void add(ThreadAccess access);

  /** What a browser's cookie opens, expired or not. */
  Optional<ThreadAccess> access(String cookie);

  /** Forgets what has expired before. */
  void removeAccessExpiredBefore(Instant moment);
}
