package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Drafts in the table {@code draft}. */
@ApplicationScoped
class JpaDrafts implements Drafts {
  private final EntityManager entities;

  @Inject
  JpaDrafts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Draft draft) {
    entities.persist(draft);
  }

  @Override
  public void remove(Draft draft) {
    entities.remove(draft);
  }

  @Override
  public Optional<Draft> find(PracticeId practice, byte[] visit, String form, Instant since) {
    return latest(practice, visit, form, since, LockModeType.NONE);
  }

  @Override
  public Optional<Draft> lock(PracticeId practice, byte[] visit, String form, Instant since) {
    return latest(practice, visit, form, since, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Draft> latest(
      PracticeId practice, byte[] visit, String form, Instant since, LockModeType lock) {
    return entities
        .createQuery(
            "select d from Draft d where d.practice = :practice and d.visit = :visit"
                + " and d.form = :form and d.updatedAt >= :since order by d.id desc",
            Draft.class)
        .setParameter("practice", practice)
        .setParameter("visit", visit)
        .setParameter("form", form)
        .setParameter("since", since)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean sent(PracticeId practice, byte[] visit, Reference reference) {
    return !entities
        .createQuery(
            "select d.id from Draft d where d.practice = :practice and d.visit = :visit"
                + " and d.reference = :reference",
            UUID.class)
        .setParameter("practice", practice)
        .setParameter("visit", visit)
        .setParameter("reference", reference)
        .getResultList()
        .isEmpty();
  }

  @Override
  public int removeOlderThan(Instant moment) {
    return entities
        .createQuery("delete from Draft d where d.updatedAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
