package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Words in the table <code>text_wording</code>. */
@ApplicationScoped
class JpaTextWordings implements TextWordings {
  private final EntityManager entities;

  @Inject
  JpaTextWordings(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(TextWording wording) {
    entities.persist(wording);
  }

  @Override
  public Optional<TextWording> newest(PracticeId practice, WordingKey key) {
    return versions(practice, key, 1).stream().findFirst();
  }

  @Override
  public List<TextWording> versions(PracticeId practice, WordingKey key, int limit) {
    return entities
        .createQuery(
            "select w from TextWording w where w.practice = :practice and w.code = :code"
                + " and w.language = :language order by w.version desc",
            TextWording.class)
        .setParameter("practice", practice)
        .setParameter("code", key.code())
        .setParameter("language", key.language())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<TextWording> all(PracticeId practice, int limit) {
    return entities
        .createQuery(
            "select w from TextWording w where w.practice = :practice and w.version ="
                + " (select max(v.version) from TextWording v where v.practice = w.practice"
                + " and v.code = w.code and v.language = w.language)"
                + " order by w.name, w.language",
            TextWording.class)
        .setParameter("practice", practice)
        .setMaxResults(limit)
        .getResultList();
  }
}
