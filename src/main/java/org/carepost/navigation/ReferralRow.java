package org.carepost.navigation;

import org.carepost.people.Patient;

/** A referral and whose it is. */
public record ReferralRow(Referral referral, Patient patient) {}
