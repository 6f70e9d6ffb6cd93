package org.carepost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class OutboxMetricsTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryOutboxItems items = new InMemoryOutboxItems();
  private final OutboxMetrics metrics = new OutboxMetrics(items, clock);

  @Test
  void an_empty_outbox_has_no_age() {
    assertThat(metrics.oldestDue()).isZero();
    assertThat(metrics.waiting()).isZero();
    assertThat(metrics.stopped()).isZero();
  }

  @Test
  void the_age_counts_from_when_an_item_was_due() {
    items.add(
        new OutboxItem(
            "text",
            UUID.randomUUID(),
            new PracticeId("Y00001"),
            clock.instant().plusSeconds(60),
            Priority.SOON));
    assertThat(metrics.oldestDue()).isZero();
    clock.pass(Duration.ofSeconds(90));
    assertThat(metrics.oldestDue()).isEqualTo(30);
  }

  @Test
  void what_was_given_up_has_no_age() {
    OutboxItem item =
        new OutboxItem(
            "text", UUID.randomUUID(), new PracticeId("Y00001"), clock.instant(), Priority.LATER);
    items.add(item);
    item.stop(clock.instant(), "out of order");
    clock.pass(Duration.ofHours(1));
    assertThat(metrics.oldestDue()).isZero();
    assertThat(metrics.stopped()).isOne();
  }
}
