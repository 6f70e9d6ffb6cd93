package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The directory in the tables <code>directory_…</code>. */
@ApplicationScoped
class JpaDirectoryRows implements DirectoryRows {
  private static final int CHUNK = 1_000;

  private final EntityManager entities;

  @Inject
  JpaDirectoryRows(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Service own) {
    entities.persist(own);
  }

  @Override
  public void takeTurn() {
    try {
      entities
          .createNativeQuery("select id from directory_import_turn where id = 1 for update nowait")
          .getSingleResult();
    } catch (PersistenceException taken) {
      throw new Problem(ProblemType.CONFLICT, taken);
    }
  }

  @Override
  public Map<String, Known> known() {
    Map<String, Known> known = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select id, digest, retired_at is null, practice_id is not null"
                    + " from directory_service")
            .getResultList()) {
      Object[] columns = (Object[]) row;
      known.put(
          (String) columns[0],
          new Known(
              (String) columns[1],
              ((Number) columns[2]).intValue() == 1,
              ((Number) columns[3]).intValue() == 1));
    }
    return known;
  }

  @Override
  public void put(List<ServiceLine> lines, Set<String> known, String source, Instant at) {
    try {
      new DirectoryBatch(entities.unwrap(Connection.class), at).write(lines, known, source);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public long retireOthers(String source, Set<String> present, Instant at) {
    List<String> gone =
        entities
            .createQuery(
                "select s.id from Service s where s.source = :source and s.practice is null"
                    + " and s.retiredAt is null",
                String.class)
            .setParameter("source", source)
            .getResultStream()
            .filter(id -> !present.contains(id))
            .toList();
    for (int from = 0; from < gone.size(); from += CHUNK) {
      entities
          .createQuery(
              "update Service s set s.retiredAt = :at, s.modifiedAt = :at where s.id in :ids")
          .setParameter("at", at)
          .setParameter("ids", gone.subList(from, Math.min(gone.size(), from + CHUNK)))
          .executeUpdate();
    }
    return gone.size();
  }

  @Override
  public Optional<Service> find(String id) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(id) // the column holds nothing else
        ? Optional.ofNullable(entities.find(Service.class, id))
        : Optional.empty();
  }

  @Override
  public List<Service> offered(Collection<String> ids) {
    List<String> all = List.copyOf(ids);
    List<Service> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      found.addAll(
          entities
              .createQuery(
                  "select s from Service s where s.id in :ids and s.retiredAt is null",
                  Service.class)
              .setParameter("ids", all.subList(from, Math.min(all.size(), from + CHUNK)))
              .getResultList());
    }
    return found;
  }

  /** By the primary key alone, so that the plan hangs on no statistics after a large import. */
  @Override
  public List<CopiedService> copiesAfter(String id, int limit) {
    return copies("id > ? order by id limit " + limit, id);
  }

  @Override
  public List<CopiedService> copiesSince(long version) {
    return copies("version > ? order by version", version);
  }

  private List<CopiedService> copies(String condition, Object value) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, practice_id, status, retired_at is not null, document"
                    + " from directory_service where "
                    + condition)
            .setParameter(1, value)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaDirectoryRows::copy).toList();
  }

  private static CopiedService copy(Object[] row) {
    return CopiedService.of(
        (String) row[0],
        Optional.ofNullable((String) row[1]).map(PracticeId::new),
        (String) row[2],
        ((Number) row[3]).intValue() == 1,
        (String) row[4]);
  }

  @Override
  public Version version() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery("select version, full_version from directory_state where id = 1")
                .getSingleResult();
    return new Version(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  @Override
  public long next(boolean full) {
    entities
        .createNativeQuery(
            "update directory_state set version = version + 1"
                + (full ? ", full_version = version" : "")
                + " where id = 1")
        .executeUpdate();
    return version().now();
  }
}
