package org.carepost.triage;

import java.time.Instant;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.people.MobileNumber;

/**
 * A call to be made, as the list shows it.
 *
 * @param why what became of the text, or null
 */
public record CallRow(
    UUID id,
    Reference reference,
    String givenName,
    String familyName,
    Urgency urgency,
    CallTask.Reason reason,
    String why,
    MobileNumber mobile,
    Instant openedAt) {}
