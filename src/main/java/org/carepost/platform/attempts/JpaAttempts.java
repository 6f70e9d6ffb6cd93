package org.carepost.platform.attempts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Tries in the table <code>attempt</code>; each is counted under a lock on its row. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaAttempts implements Attempts {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  JpaAttempts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void charge(AttemptPolicy policy, String subject) {
    Instant now = clock.instant();
    String id = id(policy, subject);
    makeRow(id, policy.kind(), now);
    entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE).charge(policy, now);
  }

  @Override
  public void forgive(AttemptPolicy policy, String subject) {
    entities
        .createQuery("delete from Attempt a where a.id = :id")
        .setParameter("id", id(policy, subject))
        .executeUpdate();
  }

  @Override
  public Optional<Instant> lockedUntil(AttemptPolicy policy, String subject) {
    return Optional.ofNullable(entities.find(Attempt.class, id(policy, subject)))
        .flatMap(attempt -> attempt.lockedAt(clock.instant()));
  }

  @Override
  public int removeOlderThan(Instant moment) {
    return entities
        .createQuery("delete from Attempt a where a.lastAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }

  /** Makes the first row once however many try at the same time, and locks it. */
  private void makeRow(String id, String kind, Instant now) {
    entities
        .createNativeQuery(
            "insert into attempt (id, kind, failures, last_at) values (?, ?, 0, ?)"
                + " on duplicate key update id = id")
        .setParameter(1, id)
        .setParameter(2, kind)
        .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** SHA-256 of kind and subject in hex. */
  static String id(AttemptPolicy policy, String subject) {
    return HexFormat.of().formatHex(Tokens.hash(policy.kind() + ':' + subject));
  }
}
