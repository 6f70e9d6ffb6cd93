package org.carepost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Diversions in the table {@code diversion}. */
@ApplicationScoped
class JpaDiversions implements Diversions {
  private final EntityManager entities;

  @Inject
  JpaDiversions(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Diversion diversion) {
    entities.persist(diversion);
  }

  @Override
  public Optional<Diversion> ofDraft(PracticeId practice, UUID draft) {
    return entities
        .createQuery(
            "select d from Diversion d where d.practice = :practice and d.draft = :draft",
            Diversion.class)
        .setParameter("practice", practice)
        .setParameter("draft", draft)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Diversion> unsent(PracticeId practice, Instant since, int limit) {
    return entities
        .createQuery(
            "select d from Diversion d where d.practice = :practice and d.shownAt >= :since"
                + " and d.reference is null order by d.shownAt desc, d.id desc",
            Diversion.class)
        .setParameter("practice", practice)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultList();
  }
}
