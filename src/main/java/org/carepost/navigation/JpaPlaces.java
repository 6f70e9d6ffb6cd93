package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Postcodes of the table <code>directory_location</code>. */
@ApplicationScoped
class JpaPlaces implements Places {
  private final EntityManager entities;

  @Inject
  JpaPlaces(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Point> middleOf(String beginning) {
    Object[] middle =
        entities
            .createQuery(
                "select avg(l.latitude), avg(l.longitude) from Location l"
                    + " where l.postcode like :beginning",
                Object[].class)
            .setParameter("beginning", beginning + "%")
            .getSingleResult();
    return middle[0] == null || middle[1] == null
        ? Optional.empty()
        : Optional.of(
            new Point(((Number) middle[0]).doubleValue(), ((Number) middle[1]).doubleValue()));
  }

  @Override
  public Optional<String> postcodeOf(PracticeId practice) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select postcode from directory_practice_place where practice_id = ?")
            .setParameter(1, practice.ods())
            .getResultList();
    return rows.stream().map(String.class::cast).findFirst();
  }

  @Override
  public void put(PracticeId practice, String postcode) {
    entities
        .createNativeQuery(
            "insert into directory_practice_place (practice_id, postcode) values (?, ?)"
                + " on duplicate key update postcode = values(postcode)")
        .setParameter(1, practice.ods())
        .setParameter(2, postcode)
        .executeUpdate();
  }
}
