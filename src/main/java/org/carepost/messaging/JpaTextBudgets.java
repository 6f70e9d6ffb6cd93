package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Budgets in the table <code>text_budget</code>. */
@ApplicationScoped
class JpaTextBudgets implements TextBudgets {
  private final EntityManager entities;

  @Inject
  JpaTextBudgets(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(TextBudget budget) {
    entities.persist(budget);
  }

  @Override
  public void remove(TextBudget budget) {
    entities.remove(budget);
  }

  @Override
  public Optional<TextBudget> find(PracticeId practice) {
    return Optional.ofNullable(entities.find(TextBudget.class, practice));
  }
}
