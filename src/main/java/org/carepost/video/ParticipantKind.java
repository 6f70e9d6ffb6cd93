package org.carepost.video;

/** Who somebody in a room is. */
public enum ParticipantKind {
  PATIENT,
  /** A carer, an interpreter, a colleague from elsewhere. */
  GUEST,
  STAFF
}
