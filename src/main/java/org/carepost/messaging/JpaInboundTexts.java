package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Texts from people in the table <code>inbound_text</code>. */
@ApplicationScoped
class JpaInboundTexts implements InboundTexts {
  private final EntityManager entities;

  @Inject
  JpaInboundTexts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(InboundText text) {
    entities.persist(text);
  }

  @Override
  public boolean has(String gatewayId) {
    return entities
            .createQuery(
                "select count(t) from InboundText t where t.gatewayId = :gatewayId", Long.class)
            .setParameter("gatewayId", gatewayId)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<InboundText> lock(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select t from InboundText t where t.practice = :practice and t.id = :id",
            InboundText.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<InboundText> waiting(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select t from InboundText t where t.practice = :practice and t.fate = :waiting"
                + " order by t.pressing, t.id",
            InboundText.class)
        .setParameter("practice", practice)
        .setParameter("waiting", InboundText.Fate.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public long pressing(PracticeId practice) {
    return entities
        .createQuery(
            "select count(t) from InboundText t where (t.practice = :practice"
                + " or t.practice is null) and t.fate = :waiting and t.pressing < :canWait",
            Long.class)
        .setParameter("practice", practice)
        .setParameter("waiting", InboundText.Fate.WAITING)
        .setParameter("canWait", InboundText.NOT_PRESSING)
        .getSingleResult();
  }

  @Override
  public Optional<InboundText> lockUnknown(UUID id) {
    return entities
        .createQuery(
            "select t from InboundText t where t.practice is null and t.id = :id"
                + " and t.fate = :waiting",
            InboundText.class)
        .setParameter("id", id)
        .setParameter("waiting", InboundText.Fate.WAITING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<InboundText> unknown(int limit) {
    return entities
        .createQuery(
            "select t from InboundText t where t.practice is null and t.fate = :waiting"
                + " order by t.pressing, t.id",
            InboundText.class)
        .setParameter("waiting", InboundText.Fate.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }
}
