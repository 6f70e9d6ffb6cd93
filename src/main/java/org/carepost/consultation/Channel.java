package org.carepost.consultation;

/** How a request came in. */
public enum Channel {
  /** A patient's browser. */
  WEB,
  /** Another program. */
  API
}
