package org.carepost.messaging;

import java.time.Duration;

/** The provider does not have the text, and may take it later. */
public class TemporaryRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * @param retryAfter how long to wait at least; zero if the provider did not say
   * @param reason for staff, at most 200 characters; nothing of the text
   */
  public TemporaryRefusal(Duration retryAfter, String reason) {
    super(reason);
    this.retryAfter = retryAfter;
  }

  /** How long to wait at least. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
