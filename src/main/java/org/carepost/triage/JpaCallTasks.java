package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.consultation.RequestKind;
import org.carepost.platform.PracticeId;

/** Calls in the table <code>call_task</code>. */
@ApplicationScoped
class JpaCallTasks implements CallTasks {
  private static final String ROWS =
      "select new org.carepost.triage.CallRow(k.id, c.reference, r.givenName, r.familyName,"
          + " c.urgency, k.reason, k.why, k.mobile, k.openedAt)"
          + " from Case c join CallTask k on k.caseId = c.id join Request r on r.id = c.id"
          + " where k.practice = :practice and k.doneAt is null";

  private final EntityManager entities;

  @Inject
  JpaCallTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(CallTask call) {
    entities.persist(call);
  }

  @Override
  public Optional<CallTask> lock(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select k from CallTask k where k.practice = :practice and k.id = :id", CallTask.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<CallTask> open(PracticeId practice, UUID caseId) {
    return entities
        .createQuery(
            "select k from CallTask k where k.practice = :practice and k.caseId = :case"
                + " and k.doneAt is null order by k.openedAt, k.id",
            CallTask.class)
        .setParameter("practice", practice)
        .setParameter("case", caseId)
        .getResultList();
  }

  @Override
  public List<CallRow> rows(PracticeId practice, int limit) {
    return entities
        .createQuery(ROWS + " order by c.urgency, k.openedAt, k.id", CallRow.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<CallRow> row(PracticeId practice, Reference reference) {
    return entities
        .createQuery(
            ROWS + " and c.reference = :reference order by k.openedAt, k.id", CallRow.class)
        .setParameter("practice", practice)
        .setParameter("reference", reference)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public long count(PracticeId practice) {
    return entities
        .createQuery(
            "select count(k) from CallTask k where k.practice = :practice and k.doneAt is null",
            Long.class)
        .setParameter("practice", practice)
        .getSingleResult();
  }

  @Override
  public List<UnreadReply> unreadSince(Instant moment, Collection<Urgency> urgencies, int limit) {
    return entities
        .createQuery(
            "select new org.carepost.triage.UnreadReply(c.practice, c.id, t.mobile)"
                + " from Case c join PatientThread t on t.id = c.id join Request r on r.id = c.id"
                + " where t.unreadSince <= :moment and c.urgency in :urgencies"
                + " and r.kind = :kind and not exists (select k.id from CallTask k"
                + " where k.practice = c.practice and k.caseId = c.id"
                + " and k.openedAt >= t.unreadSince) order by t.unreadSince",
            UnreadReply.class)
        .setParameter("moment", moment)
        .setParameter("urgencies", urgencies)
        .setParameter("kind", RequestKind.CLINICAL)
        .setMaxResults(limit)
        .getResultList();
  }
}
