package org.carepost.consultation;

import java.time.Instant;

/**
 * What the sender of a request gets.
 *
 * @param reference to quote
 * @param respondBy by when the practice must have responded
 */
public record Receipt(Reference reference, Instant respondBy) {
  static Receipt of(Request request) {
    return new Receipt(request.reference(), request.respondBy());
  }
}
