package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.web.Tokens;

/** Links in the table <code>patient_link</code>. */
@ApplicationScoped
class JpaPatientLinks implements PatientLinks {
  private final EntityManager entities;

  @Inject
  JpaPatientLinks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PatientLink link) {
    entities.persist(link);
  }

  @Override
  public Optional<PatientLink> find(String token) {
    return Optional.ofNullable(entities.find(PatientLink.class, Tokens.hash(token)));
  }

  @Override
  public Optional<PatientLink> lock(String token) {
    return Optional.ofNullable(
        entities.find(PatientLink.class, Tokens.hash(token), LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  @Transactional // a background thread has no entity manager outside a transaction
  public void removeExpiredBefore(Instant moment) {
    entities
        .createQuery("delete from PatientLink l where l.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
