package org.carepost.messaging;

/** What a provider's refusal or news says about the telephone number. */
public enum NumberFault {
  /** Nothing. */
  NONE,
  /** Texts cannot arrive today. */
  FOR_A_DAY,
  /** Texts cannot arrive until somebody confirms the number. */
  LASTING,
  /** It replied STOP. */
  STOPPED
}
