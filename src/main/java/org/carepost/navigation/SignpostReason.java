package org.carepost.navigation;

/** Why somebody declined a service, or was not helped there. */
public enum SignpostReason {
  /** No reason is needed, or none was given. */
  NONE,
  /** It has no room. */
  CAPACITY,
  /** It does not do this. */
  NOT_SUITABLE,
  /** Nobody answers. */
  UNREACHABLE,
  /** It is not open. */
  CLOSED,
  /** It is not for them. */
  INELIGIBLE,
  /** It is too far. */
  DISTANCE,
  /** They would rather be seen by the practice. */
  PREFERS_PRACTICE,
  /** Something else. */
  OTHER
}
