package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Texts in the table <code>text_message</code>. */
@ApplicationScoped
class JpaTexts implements Texts {
  private final EntityManager entities;

  @Inject
  JpaTexts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(TextMessage text) {
    entities.persist(text);
  }

  @Override
  public Optional<TextMessage> lock(PracticeId practice, UUID id) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice and t.id = :id",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<TextMessage> about(PracticeId practice, UUID about, int limit) {
    return entities
        .createQuery(
            "select t from TextMessage t where t.practice = :practice and t.about = :about"
                + " order by t.id desc",
            TextMessage.class)
        .setParameter("practice", practice)
        .setParameter("about", about)
        .setMaxResults(limit)
        .getResultList();
  }
}
