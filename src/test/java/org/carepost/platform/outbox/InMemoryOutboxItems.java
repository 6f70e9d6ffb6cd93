package org.carepost.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Effects to be done, for tests; nothing is locked. */
public class InMemoryOutboxItems implements OutboxItems {
  private final List<OutboxItem> items = new ArrayList<>();

  @Override
  public void add(OutboxItem item) {
    items.add(item);
  }

  @Override
  public List<OutboxItem> lockFree(Instant now, int limit) {
    return items.stream()
        .filter(item -> item.freeAt(now))
        .sorted(Comparator.comparing(OutboxItem::priority).thenComparing(OutboxItem::dueAt))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<OutboxItem> lockClaimed(UUID id, UUID worker) {
    return items.stream()
        .filter(item -> item.id().equals(id) && item.claimedBy(worker))
        .findFirst();
  }

  @Override
  public void remove(OutboxItem item) {
    items.remove(item);
  }

  @Override
  public long waiting() {
    return items.stream().filter(item -> !item.stopped()).count();
  }

  @Override
  public long stopped() {
    return items.stream().filter(OutboxItem::stopped).count();
  }

  @Override
  public Optional<Instant> oldestDue() {
    return items.stream()
        .filter(item -> !item.stopped())
        .map(OutboxItem::dueAt)
        .min(Comparator.naturalOrder());
  }

  /** The only item. */
  OutboxItem only() {
    return items.get(0);
  }
}
