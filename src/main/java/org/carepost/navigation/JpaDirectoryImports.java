package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Imports in the table <code>directory_import</code>. */
@ApplicationScoped
class JpaDirectoryImports implements DirectoryImports {
  private final EntityManager entities;

  @Inject
  JpaDirectoryImports(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(DirectoryImport begun) {
    entities.persist(begun);
  }

  @Override
  public Optional<DirectoryImport> find(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select i from DirectoryImport i where i.practice = :practice and i.id = :id",
            DirectoryImport.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<DirectoryImport> of(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select i from DirectoryImport i where i.practice = :practice order by i.id desc",
            DirectoryImport.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }
}
