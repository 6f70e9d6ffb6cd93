package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class TextBudgetsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final TextBudgets budgets;

  TextBudgetsContractIT(Storage where) {
    storage = where.begin();
    budgets = storage.repository(InMemoryTextBudgets::new, JpaTextBudgets::new);
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
  }

  @Test
  void a_budget_is_kept_and_changed() {
    StaffMember manager = AStaffMember.manager().built();
    assertThat(budgets.find(RIVERSIDE)).isEmpty();
    budgets.add(new TextBudget(5_000, manager, NOW));
    storage.settle();
    budgets.find(RIVERSIDE).orElseThrow().set(4_990, manager, NOW);
    storage.settle();

    TextBudget found = budgets.find(RIVERSIDE).orElseThrow();
    assertThat(found.monthPence()).isEqualTo(4_990);
    assertThat(found.setAt()).isEqualTo(NOW);
    assertThat(found.setName()).isEqualTo("Sam Taylor");
    assertThat(budgets.find(new PracticeId("Y00003"))).isEmpty();
  }

  @Test
  void a_removed_budget_is_gone() {
    budgets.add(new TextBudget(5_000, AStaffMember.manager().built(), NOW));
    storage.settle();
    budgets.remove(budgets.find(RIVERSIDE).orElseThrow());
    storage.settle();
    assertThat(budgets.find(RIVERSIDE)).isEmpty();
  }
}
