package org.carepost.appointments;

import java.time.Instant;

/**
 * A time that was offered to somebody, and what became of it.
 *
 * @param offer to them
 * @param time that all offers of it share
 */
public record OfferedTime(SlotOffer offer, FreeTime time) {
  /** Whether they have not answered and it has not begun. */
  boolean isAhead(Instant now) {
    return offer.answer().isEmpty() && now.isBefore(time.slot().startsAt());
  }

  /** Whether they can still have it. */
  boolean isOpen(Instant now) {
    return offer.answer().isEmpty() && time.openAt(now);
  }
}
