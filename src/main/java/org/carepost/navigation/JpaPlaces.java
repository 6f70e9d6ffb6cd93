package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

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
}
