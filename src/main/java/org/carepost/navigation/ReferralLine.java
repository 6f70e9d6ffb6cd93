package org.carepost.navigation;

/**
 * A referral on the work list.
 *
 * @param who name of the patient
 * @param to the link worker, or the service
 * @param state in words, of one that ended its outcome
 * @param since how long ago it was made, or when it ended, in words
 */
public record ReferralLine(
    String id, String who, String to, String state, String colour, String since) {}
