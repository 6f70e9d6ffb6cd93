package org.carepost.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Turns in the table <code>import_turn</code>. */
@ApplicationScoped
public class JpaImportTurns implements ImportTurns {
  private final EntityManager entities;

  /** Turns of all who use that database. */
  @Inject
  public JpaImportTurns(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void take(PracticeId practice) {
    try {
      entities
          .createNativeQuery(
              "insert into import_turn (practice_id) values (?)"
                  + " on duplicate key update practice_id = practice_id")
          .setParameter(1, practice.ods())
          .executeUpdate();
    } catch (PersistenceException waitedTooLong) {
      throw new Problem(ProblemType.CONFLICT, waitedTooLong);
    }
  }
}
