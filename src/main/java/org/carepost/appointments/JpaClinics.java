package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Clinics in the table <code>clinic</code>. */
@ApplicationScoped
class JpaClinics implements Clinics {
  private final EntityManager entities;

  @Inject
  JpaClinics(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Clinic clinic) {
    entities.persist(clinic);
    entities.flush(); // appointments refer to it
  }

  @Override
  public Optional<Clinic> find(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select c from Clinic c where c.practice = :practice and c.id = :id", Clinic.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Clinic> of(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select c from Clinic c where c.practice = :practice order by c.clinician, c.location",
            Clinic.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }
}
