package org.carepost.messaging;

/** Who wrote a message. */
public enum Direction {
  FROM_PRACTICE,
  FROM_PATIENT
}
