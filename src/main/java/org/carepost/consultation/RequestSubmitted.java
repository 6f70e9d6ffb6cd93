package org.carepost.consultation;

import java.time.Instant;
import java.util.Optional;
import org.carepost.people.StaffMember;

/**
 * A request has come in; fired in the transaction that keeps it.
 *
 * @param request what was asked
 * @param respondBy by when the practice must have responded, unless it is urgent
 * @param typedBy who typed it for a caller; empty if nobody did
 */
public record RequestSubmitted(Request request, Instant respondBy, Optional<StaffMember> typedBy) {
  /** The same, by the patient. */
  public RequestSubmitted(Request request, Instant respondBy) {
    this(request, respondBy, Optional.empty());
  }
}
