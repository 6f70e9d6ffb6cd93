package org.carepost.triage;

import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;

/**
 * What a practice wrote to a patient who has not looked at it.
 *
 * @param mobile where the link was sent
 */
public record UnreadReply(PracticeId practice, UUID caseId, MobileNumber mobile) {}
