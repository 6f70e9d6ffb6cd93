package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Mappings in the table <code>import_mapping</code>. */
@ApplicationScoped
class JpaImportMappings implements ImportMappings {
  private final EntityManager entities;

  @Inject
  JpaImportMappings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ImportMapping mapping) {
    entities.persist(mapping);
  }

  @Override
  @Transactional
  public Optional<ImportMapping> find(PracticeId practice) {
    return Optional.ofNullable(entities.find(ImportMapping.class, practice));
  }
}
