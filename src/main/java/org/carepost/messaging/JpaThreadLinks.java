package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Links in the table <code>thread_link</code>. */
@ApplicationScoped
class JpaThreadLinks implements ThreadLinks {
  private final EntityManager entities;

  @Inject
  JpaThreadLinks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ThreadLink link) {
    entities.persist(link);
  }
}
