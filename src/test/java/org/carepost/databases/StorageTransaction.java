package org.carepost.databases;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The transaction of one test: rolled back when the test ends. */
public final class StorageTransaction implements AfterEachCallback {
  private final EntityManager entities;

  /** In memory if there is no entity manager. */
  StorageTransaction(EntityManager entities) {
    this.entities = entities;
    if (entities != null) {
      entities.getTransaction().begin();
    }
  }

  /** The repository under test: its fake, or the real one on this test's entity manager. */
  public <T> T repository(Supplier<? extends T> fake, Function<EntityManager, ? extends T> real) {
    return entities == null ? fake.get() : real.apply(entities);
  }

  /** Stores an entity of another room that the database wants to be there; the fake does not. */
  public void given(Object entity) {
    if (entities != null) {
      entities.persist(entity);
    }
  }

  /** Writes what was added or changed, and forgets it: it is read anew from here on. */
  public void settle() {
    if (entities != null) {
      entities.flush();
      entities.clear();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (entities != null) {
      entities.getTransaction().rollback();
      entities.close();
    }
  }
}
