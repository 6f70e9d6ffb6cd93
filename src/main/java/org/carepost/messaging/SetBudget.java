package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** Sets what a practice means to spend on texts in a month. */
@ApplicationScoped
public class SetBudget {
  private final TextBudgets budgets;
  private final Audit audit;
  private final Clock clock;

  /** Sets one of the given budgets. */
  @Inject
  public SetBudget(TextBudgets budgets, Audit audit, Clock clock) {
    this.budgets = budgets;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * It is so much from now on.
   *
   * @param pence 0 to {@link TextBudget#MOST_PENCE}
   */
  @Transactional
  public void set(int pence, StaffMember by) {
    Optional<TextBudget> before = budgets.find(by.practice());
    before.ifPresentOrElse(
        it -> it.set(pence, by, clock.instant()),
        () -> budgets.add(new TextBudget(pence, by, clock.instant())));
    audit.record(by.practice(), by.actor(), Action.TEXT_BUDGET_SET, String.valueOf(pence));
  }

  /** There is none from now on. */
  @Transactional
  public void remove(StaffMember by) {
    budgets
        .find(by.practice())
        .ifPresent(
            it -> {
              budgets.remove(it);
              audit.record(by.practice(), by.actor(), Action.TEXT_BUDGET_SET, "none");
            });
  }
}
