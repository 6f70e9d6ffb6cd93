package org.carepost.platform.outbox;

/** Which of the effects that are due comes first. */
public enum Priority {
  /** Somebody waits for it. */
  SOON,
  /** It may come behind all that somebody waits for. */
  LATER
}
