package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.AStaffMember;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadMonthTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryTextBudgets budgets = new InMemoryTextBudgets();
  private final ReadMonth readMonth =
      new ReadMonth(
          desk.repository(), budgets, new TextPrice("2.4"), desk.practices(), new Words(), clock);

  @BeforeEach
  void given_the_last_hour_of_march_in_utc() {
    clock.set(Instant.parse("2026-03-31T23:30:00Z"));
  }

  @Test
  void a_month_is_the_practices_own() {
    sendOne("April in London, March in UTC");
    clock.pass(Duration.ofDays(1));
    assertThat(readMonth.of(TextDesk.RIVERSIDE).spent()).isEqualTo("1 text in 1 part costs 2.4p.");
    clock.pass(Duration.ofDays(30)); // 1 May
    assertThat(readMonth.of(TextDesk.RIVERSIDE).spent()).startsWith("0 texts");
  }

  @Test
  void every_part_that_left_is_counted_and_what_was_not_sent_is_not() {
    sendOne("a".repeat(161));
    desk.textPatient()
        .text(TextDesk.confirmation(TextKind.REMINDER), "b")
        .suppress(Suppression.WITHDRAWN, clock.instant(), null);
    TextMonth month = readMonth.of(TextDesk.RIVERSIDE);
    assertThat(month.spent()).isEqualTo("1 text in 2 parts costs 4.8p.");
    assertThat(month.rows()).hasSize(1);
    assertThat(month.rows().get(0).kind()).isEqualTo("Codes and tests");
    assertThat(month.rows().get(0).cost()).isEqualTo("4.8p");
  }

  @Test
  void what_is_left_of_the_budget_or_overspent_is_said() {
    assertThat(readMonth.of(TextDesk.RIVERSIDE).budget()).isNull();
    budgets.add(new TextBudget(3, AStaffMember.manager().built(), clock.instant()));
    assertThat(readMonth.of(TextDesk.RIVERSIDE).budget())
        .isEqualTo("3p of the budget of 3p is left.");
    sendOne("a".repeat(161));
    assertThat(readMonth.of(TextDesk.RIVERSIDE).over()).isTrue();
    assertThat(readMonth.of(TextDesk.RIVERSIDE).budget())
        .isEqualTo("The budget of 3p is overspent by 1.8p.");

    new SetBudget(budgets, new Audit(new InMemoryAuditTrail(), clock), clock)
        .remove(AStaffMember.manager().built());
    assertThat(readMonth.of(TextDesk.RIVERSIDE).budget()).isNull();
  }

  private void sendOne(String words) {
    desk.textPatient().text(TextDesk.confirmation(TextKind.CODE), words);
    desk.sendWhatIsDue();
  }
}
