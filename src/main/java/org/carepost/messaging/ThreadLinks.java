package org.carepost.messaging;

/** The links that were sent. Their secret is the authority, so that no practice is named. */
public interface ThreadLinks {
  /** Keeps a new link. */
  void add(ThreadLink link);
}
