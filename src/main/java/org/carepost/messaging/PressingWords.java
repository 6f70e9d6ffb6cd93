package org.carepost.messaging;

import java.util.Optional;

/** Knows which words of a patient must not wait for anybody to read them. */
public interface PressingWords {
  /** Whom somebody must call at once, most pressing first. */
  enum Call {
    /** The emergency services. */
    EMERGENCY,
    /** The practice while it is open, else 111. */
    URGENT
  }

  /** Whom somebody who writes this must call; empty if it can wait for an answer. */
  Optional<Call> call(String words);
}
