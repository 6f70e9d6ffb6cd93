package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps a time that was given up: whoever waits before it begins may want it. */
@ApplicationScoped
public class KeepFreeTime {
  private final WaitingList list;

  @Inject
  KeepFreeTime(WaitingList list) {
    this.list = list;
  }

  /** In the transaction that frees it. */
  void keep(@Observes SlotFreed freed) {
    if (!list.isOpen(freed.practice(), freed.slot())) {
      list.add(new FreeTime(freed));
    }
  }
}
