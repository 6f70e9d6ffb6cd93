package org.carepost.triage;

import java.time.Instant;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.consultation.RequestKind;
import org.carepost.people.BirthDate;

/**
 * What a queue shows of a case.
 *
 * @param givenName as asked
 * @param familyName as asked
 * @param summary first words of the request, at most 200 characters
 * @param kind clinical or administrative
 * @param patient the registered patient, or null if it is not known who it is
 * @param holderId who had it last, or null
 * @param heldUntil in UTC, or null
 * @param waitingSince in UTC
 * @param dueBy in UTC
 * @param version counts changes
 */
public record QueueRow(
    Reference reference,
    String givenName,
    String familyName,
    BirthDate born,
    String summary,
    RequestKind kind,
    CaseState state,
    Urgency urgency,
    UUID patient,
    boolean patientReplied,
    boolean linkLocked,
    UUID holderId,
    String holderName,
    Instant heldUntil,
    Instant waitingSince,
    Instant dueBy,
    long version) {
  /** Whether somebody has it open at that moment. */
  public boolean isHeldAt(Instant at) {
    return holderId != null && at.isBefore(heldUntil);
  }
}
