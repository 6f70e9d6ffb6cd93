package org.carepost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Effects to be done in the table <code>outbox</code>. */
@ApplicationScoped
class JpaOutboxItems implements OutboxItems {
  private final EntityManager entities;

  @Inject
  JpaOutboxItems(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(OutboxItem item) {
    entities.persist(item);
  }

  /** Each priority is asked for alone, so that no row is locked that is not due. */
  @Override
  public List<OutboxItem> lockFree(Instant now, int limit) {
    LocalDateTime utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    List<OutboxItem> free = new ArrayList<>();
    for (Priority priority : Priority.values()) {
      if (free.size() < limit) {
        free.addAll(lockFree(priority, utc, limit - free.size()));
      }
    }
    return free;
  }

  @SuppressWarnings("unchecked") // a native query is untyped
  private List<OutboxItem> lockFree(Priority priority, LocalDateTime utc, int limit) {
    return entities
        .createNativeQuery(
            "select * from outbox where stopped_at is null and priority = ? and due_at <= ?"
                + " and (claimed_until is null or claimed_until <= ?)"
                + " order by due_at limit ? for update skip locked",
            OutboxItem.class)
        .setParameter(1, priority.name())
        .setParameter(2, utc)
        .setParameter(3, utc)
        .setParameter(4, limit)
        .getResultList();
  }

  @Override
  public Optional<OutboxItem> lockClaimed(UUID id, UUID worker) {
    return Optional.ofNullable(entities.find(OutboxItem.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(item -> item.claimedBy(worker));
  }

  @Override
  public void remove(OutboxItem item) {
    entities.remove(item);
  }

  @Override
  public long waiting() {
    return entities
        .createQuery("select count(i) from OutboxItem i where i.stoppedAt is null", Long.class)
        .getSingleResult();
  }

  @Override
  public long stopped() {
    return entities
        .createQuery("select count(i) from OutboxItem i where i.stoppedAt is not null", Long.class)
        .getSingleResult();
  }

  @Override
  public Optional<Instant> oldestDue() {
    return entities
        .createQuery(
            "select min(i.dueAt) from OutboxItem i where i.stoppedAt is null group by i.priority",
            Instant.class)
        .getResultStream()
        .min(Comparator.naturalOrder());
  }
}
