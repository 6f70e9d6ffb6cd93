package org.carepost.platform.outbox;

import java.time.Duration;

/** An effect could not be done yet. */
public class TryLater extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * @param after how long to wait at least; zero leaves it to the outbox
   * @param reason at most 200 characters; no names, nothing clinical
   */
  public TryLater(Duration after, String reason) {
    super(reason);
    this.after = after;
  }

  /** How long to wait at least. */
  public Duration after() {
    return after;
  }
}
