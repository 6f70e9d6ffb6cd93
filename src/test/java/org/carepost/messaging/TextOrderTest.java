package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.OutboxItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextOrderTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);

  @ParameterizedTest
  @EnumSource(names = {"CODE", "REPLY", "CONFIRMATION"})
  void who_waits_for_a_text_is_before_reminders_that_have_been_due_for_longer(TextKind kind) {
    TextMessage reminder = desk.textPatient().text(TextDesk.confirmation(TextKind.REMINDER));
    TextMessage campaign = desk.textPatient().text(TextDesk.confirmation(TextKind.CAMPAIGN));
    clock.pass(Duration.ofMinutes(10));
    TextMessage awaited = desk.textPatient().text(TextDesk.confirmation(kind));
    assertThat(desk.due())
        .extracting(OutboxItem::subject)
        .containsExactly(awaited.id(), reminder.id(), campaign.id());
  }
}
