package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Imports in the table <code>directory_import</code>. */
@ApplicationScoped
class JpaDirectoryImports implements DirectoryImports {
  private static final int LONGEST_PATH = 500;

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

  @Override
  public void refuse(DirectoryImport file, List<ServiceRefusal> refusals) {
    entities.flush();
    try (PreparedStatement statement =
        entities
            .unwrap(Connection.class)
            .prepareStatement(
                "insert into directory_refusal (import_id, place, line, path, reason)"
                    + " values (?, ?, ?, ?, ?)")) {
      for (int place = 0; place < refusals.size(); place++) {
        ServiceRefusal it = refusals.get(place);
        statement.setBytes(1, bytes(file.id()));
        statement.setInt(2, place);
        statement.setLong(3, it.line());
        statement.setString(4, it.path().substring(0, Math.min(it.path().length(), LONGEST_PATH)));
        statement.setString(5, it.reason());
        statement.addBatch();
      }
      if (!refusals.isEmpty()) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public List<ServiceRefusal> refusals(DirectoryImport file) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select line, path, reason from directory_refusal where import_id = ? order by"
                    + " place")
            .setParameter(1, bytes(file.id()))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ServiceRefusal(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
        .toList();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
