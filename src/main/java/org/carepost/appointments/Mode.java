package org.carepost.appointments;

/** How patient and clinician meet; words are in the bundle under <code>appointments.mode</code>. */
public enum Mode {
  IN_PERSON,
  TELEPHONE,
  VIDEO,
  HOME
}
