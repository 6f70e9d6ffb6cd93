package org.carepost.navigation;

/** What became of a referral that ended. */
public enum ReferralOutcome {
  /** It helped. */
  HELPED,
  /** It helped with some of it. */
  PARTLY_HELPED,
  /** It did not help. */
  DID_NOT_HELP,
  /** They did not come, or stopped coming. */
  DID_NOT_ENGAGE,
  /** Nobody could reach them. */
  NOT_REACHED,
  /** Another service goes on. */
  MOVED,
  /** They no longer agree; nothing more is asked of them. */
  CONSENT_WITHDRAWN
}
