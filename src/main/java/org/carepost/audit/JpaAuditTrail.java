package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Audit events in the table <code>audit_event</code>. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {
  private final EntityManager entities;

  /** Works in the running transaction. */
  @Inject
  public JpaAuditTrail(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(AuditEvent event) {
    entities.persist(event);
  }

  @Override
  public List<AuditEvent> newest(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select e from AuditEvent e where e.practice = :practice order by e.id desc",
            AuditEvent.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  @Transactional // a background thread has no entity manager outside a transaction
  public List<PracticeId> practicesWithUnsealed() {
    return entities
        .createQuery(
            "select distinct e.practice from AuditEvent e where e.position is null",
            PracticeId.class)
        .getResultList();
  }

  @Override
  public Optional<AuditEvent> lockLastSealed(PracticeId practice) {
    entities
        .createNativeQuery("select id from practice where id = ? for update")
        .setParameter(1, practice.ods())
        .getResultList();
    return entities
        .createQuery(
            "select e from AuditEvent e where e.practice = :practice and e.position is not null"
                + " order by e.position desc",
            AuditEvent.class)
        .setParameter("practice", practice)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<AuditEvent> unsealed(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select e from AuditEvent e where e.practice = :practice and e.position is null"
                + " order by e.id",
            AuditEvent.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<AuditEvent> sealedAfter(PracticeId practice, long position, int limit) {
    return entities
        .createQuery(
            "select e from AuditEvent e where e.practice = :practice and e.position > :position"
                + " order by e.position",
            AuditEvent.class)
        .setParameter("practice", practice)
        .setParameter("position", position)
        .setMaxResults(limit)
        .getResultList();
  }
}
