package org.carepost.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.SystemWide;

/** The stored effects that are still to be done, of all practices. */
@SystemWide("the worker sends for all practices")
public interface OutboxItems {
  /** Keeps an item with the running transaction. */
  void add(OutboxItem item);

  /**
   * Takes items for this transaction that are due and free, by priority and then longest due first;
   * skips taken ones.
   */
  List<OutboxItem> lockFree(Instant now, int limit);

  /** Takes the item for this transaction, if the worker still has its claim. */
  Optional<OutboxItem> lockClaimed(UUID id, UUID worker);

  /** Forgets an item whose effect is done. */
  void remove(OutboxItem item);

  /** How many are neither done nor given up. */
  long waiting();

  /** How many were given up. */
  long stopped();

  /** Since when the longest due of those not given up has been due; empty if there is none. */
  Optional<Instant> oldestDue();
}
