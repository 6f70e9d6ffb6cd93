package org.carepost.people;

/** What carries a session's token. */
public enum SessionKind {
  /** A cookie. */
  BROWSER,
  /** A bearer token in the Authorization header. */
  API
}
