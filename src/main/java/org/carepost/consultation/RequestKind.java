package org.carepost.consultation;

/** What sort of help is asked for. */
public enum RequestKind {
  /** About somebody's health. */
  CLINICAL,
  /** About letters, fit notes, details and the like. */
  ADMIN
}
