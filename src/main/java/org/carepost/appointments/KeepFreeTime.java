package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps a time that was given up, if somebody waits who may want it. */
@ApplicationScoped
public class KeepFreeTime {
  private final WaitingList list;

  @Inject
  KeepFreeTime(WaitingList list) {
    this.list = list;
  }

  /** In the transaction that frees it. */
  void keep(@Observes SlotFreed freed) {
    if (list.anybodyWaits(freed.practice())) {
      list.add(new FreeTime(freed));
    }
  }
}
