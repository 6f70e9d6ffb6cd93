package org.carepost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Practices in the database. */
@ApplicationScoped
class JpaPractices implements Practices {
  private final EntityManager entities;

  @Inject
  JpaPractices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Practice practice) {
    entities.persist(practice);
  }

  @Override
  public void add(Hub hub) {
    entities.persist(hub);
    entities.flush(); // before the practices that refer to it
  }

  @Override
  public Optional<Hub> hub(String name) {
    return entities
        .createQuery("select h from Hub h where h.name = :name", Hub.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Practice> find(PracticeId id) {
    return Optional.ofNullable(entities.find(Practice.class, id));
  }

  @Override
  public List<Practice> all(int limit) {
    return entities
        .createQuery("select p from Practice p order by p.name", Practice.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Practice> ofHub(UUID hub, int limit) {
    return entities
        .createQuery("select p from Practice p where p.hub = :hub order by p.name", Practice.class)
        .setParameter("hub", hub)
        .setMaxResults(limit)
        .getResultList();
  }
}
