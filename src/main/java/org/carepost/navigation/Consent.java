package org.carepost.navigation;

/** How a patient agreed to be referred. */
public enum Consent {
  IN_PERSON,
  BY_PHONE,
  IN_WRITING
}
