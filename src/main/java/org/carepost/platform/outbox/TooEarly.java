package org.carepost.platform.outbox;

import java.time.Duration;

/** The time of an effect has not come; nothing was tried. */
public class TooEarly extends TryLater {
  private static final long serialVersionUID = 1L;

  /**
   * @param after how long to wait at least; not negative
   * @param reason at most 200 characters; no names, nothing clinical
   */
  public TooEarly(Duration after, String reason) {
    super(after, reason);
  }
}
