package org.carepost.appointments;

/** Whose wish it was that an appointment does not take place. */
public enum CancelledBy {
  PATIENT,
  PRACTICE
}
