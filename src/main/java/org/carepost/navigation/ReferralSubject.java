package org.carepost.navigation;

import java.util.UUID;

/**
 * Who is to be referred.
 *
 * @param patient id of the registered patient
 * @param caseId the request that leads to it, or null
 * @param reference of that request, or empty
 */
public record ReferralSubject(UUID patient, UUID caseId, String reference) {}
