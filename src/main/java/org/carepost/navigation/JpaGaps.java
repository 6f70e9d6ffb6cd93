package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Gaps in the table {@code navigation_gap}. */
@ApplicationScoped
class JpaGaps implements Gaps {
  private final EntityManager entities;

  @Inject
  JpaGaps(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Gap gap) {
    entities.persist(gap);
  }

  @Override
  public List<GapCount> counts(PracticeId practice, Instant from, Instant to) {
    return entities
        .createQuery(
            "select g.pathway, g.nearestFailed, count(g.id) from Gap g"
                + " where g.practice = :practice and g.at >= :from and g.at < :to"
                + " group by g.pathway, g.nearestFailed"
                + " order by count(g.id) desc, g.pathway, g.nearestFailed",
            Object[].class)
        .setParameter("practice", practice)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(row -> new GapCount((String) row[0], (String) row[1], (Long) row[2]))
        .toList();
  }
}
