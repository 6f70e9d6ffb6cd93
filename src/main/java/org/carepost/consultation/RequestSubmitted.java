package org.carepost.consultation;

import java.time.Instant;

/**
 * A request has come in; fired in the transaction that keeps it.
 *
 * @param request what was asked
 * @param respondBy by when the practice must have responded, unless it is urgent
 */
public record RequestSubmitted(Request request, Instant respondBy) {}
