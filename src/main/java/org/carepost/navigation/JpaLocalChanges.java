package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Changes in the table <code>directory_change</code>. */
@ApplicationScoped
class JpaLocalChanges implements LocalChanges {
  private final EntityManager entities;

  @Inject
  JpaLocalChanges(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(LocalChange change) {
    entities.persist(change);
  }

  @Override
  public List<LocalChange> of(PracticeId practice, Collection<String> services) {
    return services.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from LocalChange c where c.practice = :practice"
                    + " and c.service in :services order by c.id",
                LocalChange.class)
            .setParameter("practice", practice)
            .setParameter("services", services)
            .getResultList();
  }

  @Override
  public List<String> ranked(PracticeId practice, String need) {
    return entities
        .createQuery(
            "select distinct c.service from LocalChange c where c.practice = :practice"
                + " and c.kind = :ranked and c.field = :need",
            String.class)
        .setParameter("practice", practice)
        .setParameter("ranked", LocalChange.Kind.RANKED)
        .setParameter("need", need)
        .getResultList();
  }
}
