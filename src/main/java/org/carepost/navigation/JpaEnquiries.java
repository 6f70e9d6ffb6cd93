package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Enquiries in the table {@code enquiry}. */
@ApplicationScoped
class JpaEnquiries implements Enquiries {
  private final EntityManager entities;

  @Inject
  JpaEnquiries(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Enquiry enquiry) {
    entities.persist(enquiry);
  }

  @Override
  public Optional<Enquiry> find(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select e from Enquiry e where e.practice = :practice and e.id = :id", Enquiry.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
