package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Choices in the table <code>reminder_choice</code>. */
@ApplicationScoped
class JpaReminderChoices implements ReminderChoices {
  private final EntityManager entities;

  @Inject
  JpaReminderChoices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(ReminderChoice choice) {
    entities.persist(choice);
  }

  @Override
  public Optional<ReminderChoice> find(PracticeId practice) {
    return Optional.ofNullable(entities.find(ReminderChoice.class, practice));
  }
}
