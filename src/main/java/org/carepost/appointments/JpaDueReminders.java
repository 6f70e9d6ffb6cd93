package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Reminders in the table <code>due_reminder</code>. */
@ApplicationScoped
class JpaDueReminders implements DueReminders {
  private final EntityManager entities;

  @Inject
  JpaDueReminders(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(DueReminder reminder) {
    entities.persist(reminder);
  }

  @Override
  public List<UUID> known(PracticeId practice, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r.id from DueReminder r where r.practice = :practice and r.id in :ids",
                UUID.class)
            .setParameter("practice", practice)
            .setParameter("ids", ids)
            .getResultList();
  }
}
