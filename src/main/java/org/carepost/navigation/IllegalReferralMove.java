package org.carepost.navigation;

/** A referral cannot move that way from where it stands, or is no longer what the page showed. */
public class IllegalReferralMove extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IllegalReferralMove(ReferralState state) {
    super("not from " + state);
  }
}
