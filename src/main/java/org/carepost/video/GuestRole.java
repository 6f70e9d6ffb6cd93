package org.carepost.video;

/** As what somebody besides the patient is invited. */
public enum GuestRole {
  /** Cares for the patient, or acts for them. */
  CARER,
  /** Puts into words what the others say. */
  INTERPRETER,
  /** Treats the patient elsewhere. */
  COLLEAGUE
}
