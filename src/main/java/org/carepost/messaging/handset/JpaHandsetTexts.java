package org.carepost.messaging.handset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.carepost.people.MobileNumber;

/** Texts on invented phones in the table <code>handset_text</code>. */
@ApplicationScoped
class JpaHandsetTexts implements HandsetTexts {
  private final EntityManager entities;

  @Inject
  JpaHandsetTexts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(HandsetText text) {
    entities.persist(text);
  }

  @Override
  public boolean has(UUID id) {
    return entities.find(HandsetText.class, id) != null;
  }

  @Override
  public List<HandsetText> newestOfEach(int limit) {
    return entities
        .createQuery(
            "select t from HandsetText t where t.id ="
                + " (select max(other.id) from HandsetText other where other.mobile = t.mobile)"
                + " order by t.id desc",
            HandsetText.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<HandsetText> of(MobileNumber mobile, int limit) {
    return entities
        .createQuery(
            "select t from HandsetText t where t.mobile = :mobile order by t.id desc",
            HandsetText.class)
        .setParameter("mobile", mobile)
        .setMaxResults(limit)
        .getResultList();
  }
}
