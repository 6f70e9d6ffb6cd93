package org.carepost.consultation;

import java.time.Instant;
import org.carepost.navigation.RedFlag;

/**
 * What the sender of a request gets.
 *
 * @param reference to quote
 * @param respondBy by when the practice must have responded
 * @param call whom the patient must call now, or null if nothing in it must not wait
 */
public record Receipt(Reference reference, Instant respondBy, RedFlag.Call call) {
  static Receipt of(Request request) {
    return new Receipt(
        request.reference(), request.respondBy(), request.redFlagCall().orElse(null));
  }
}
