package org.carepost.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Budgets for tests. */
public class InMemoryTextBudgets implements TextBudgets {
  private final Map<PracticeId, TextBudget> budgets = new HashMap<>();

  @Override
  public void add(TextBudget budget) {
    budgets.put(budget.practice(), budget);
  }

  @Override
  public void remove(TextBudget budget) {
    budgets.remove(budget.practice());
  }

  @Override
  public Optional<TextBudget> find(PracticeId practice) {
    return Optional.ofNullable(budgets.get(practice));
  }
}
