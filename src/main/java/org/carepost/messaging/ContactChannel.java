package org.carepost.messaging;

/** A way in which a practice reaches a patient. */
public enum ContactChannel {
  TEXT,
  EMAIL,
  LETTER,
  TELEPHONE
}
