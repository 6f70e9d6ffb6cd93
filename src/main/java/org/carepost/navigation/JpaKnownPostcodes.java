package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Postcodes in the table <code>postcode_place</code>. */
@ApplicationScoped
class JpaKnownPostcodes implements KnownPostcodes {
  private final EntityManager entities;

  @Inject
  JpaKnownPostcodes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Point> middleOf(String beginning) {
    Object[] middle =
        (Object[])
            entities
                .createNativeQuery(
                    "select avg(latitude), avg(longitude) from postcode_place where postcode like ?")
                .setParameter(1, beginning + "%")
                .getSingleResult();
    return middle[0] == null
        ? Optional.empty()
        : Optional.of(
            new Point(((Number) middle[0]).doubleValue(), ((Number) middle[1]).doubleValue()));
  }

  @Override
  public boolean takeTurn() {
    return !entities
        .createNativeQuery("select id from postcode_load where id = 1 for update skip locked")
        .getResultList()
        .isEmpty();
  }

  @Override
  public void put(List<KnownPostcode> postcodes) {
    try (PreparedStatement statement =
        entities
            .unwrap(Connection.class)
            .prepareStatement(
                "insert into postcode_place (postcode, latitude, longitude) values (?, ?, ?)"
                    + " on duplicate key update latitude = values(latitude),"
                    + " longitude = values(longitude)")) {
      for (KnownPostcode it : postcodes) {
        statement.setString(1, it.postcode());
        statement.setDouble(2, it.point().latitude());
        statement.setDouble(3, it.point().longitude());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public Optional<PostcodeLoad> lastLoad() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select file_name, mark, reason, kept, without_place, refused, refused_line,"
                    + " loaded_at from postcode_load where loaded_at is not null")
            .getResultList();
    return rows.stream().map(row -> load((Object[]) row)).findFirst();
  }

  private static PostcodeLoad load(Object[] row) {
    LocalDateTime at =
        row[7] instanceof java.sql.Timestamp stamp
            ? stamp.toLocalDateTime()
            : (LocalDateTime) row[7];
    return new PostcodeLoad(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue(),
        ((Number) row[6]).longValue(),
        at.toInstant(ZoneOffset.UTC));
  }

  @Override
  public void ended(PostcodeLoad load) {
    entities
        .createNativeQuery(
            "update postcode_load set file_name = ?, mark = ?, reason = ?, kept = ?,"
                + " without_place = ?, refused = ?, refused_line = ?, loaded_at = ? where id = 1")
        .setParameter(1, load.file())
        .setParameter(2, load.mark())
        .setParameter(3, load.reason())
        .setParameter(4, load.kept())
        .setParameter(5, load.withoutPlace())
        .setParameter(6, load.refused())
        .setParameter(7, load.refusedLine())
        .setParameter(8, LocalDateTime.ofInstant(load.at(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
