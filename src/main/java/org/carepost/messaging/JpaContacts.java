package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Wishes and bars in the tables <code>contact_wish</code> and <code>contact_bar</code>. */
@ApplicationScoped
class JpaContacts implements Contacts {
  private final EntityManager entities;

  @Inject
  JpaContacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ContactWish wish) {
    entities.persist(wish);
  }

  @Override
  public void add(ContactBar bar) {
    entities.persist(bar);
  }

  @Override
  public List<ContactWish> wishes(PracticeId practice, Collection<UUID> patients) {
    return patients.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select w from ContactWish w where w.practice = :practice"
                    + " and w.patient in :patients order by w.id desc",
                ContactWish.class)
            .setParameter("practice", practice)
            .setParameter("patients", patients)
            .getResultList();
  }

  @Override
  public List<ContactBar> bars(PracticeId practice, Collection<UUID> patients) {
    return patients.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select b from ContactBar b where b.practice = :practice"
                    + " and b.patient in :patients order by b.id desc",
                ContactBar.class)
            .setParameter("practice", practice)
            .setParameter("patients", patients)
            .getResultList();
  }
}
