package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells that a time can be somebody else's, unless it has passed. */
@ApplicationScoped
public class FreeSlot {
  private final Event<SlotFreed> freed;
  private final Clock clock;

  @Inject
  FreeSlot(Event<SlotFreed> freed, Clock clock) {
    this.freed = freed;
    this.clock = clock;
  }

  /** In the caller's transaction. */
  void free(Appointment of, Slot slot) {
    Instant now = clock.instant();
    if (now.isBefore(slot.startsAt())) {
      freed.fire(new SlotFreed(of.practice(), slot, now));
    }
  }
}
