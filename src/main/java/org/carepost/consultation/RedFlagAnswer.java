package org.carepost.consultation;

/** What somebody says who has been told to call 999, or to ring the practice. */
public enum RedFlagAnswer {
  /** They have called. */
  CALLED,
  /** They cannot. */
  CANNOT_CALL,
  /** It is not happening now, they say. */
  NOT_NOW
}
