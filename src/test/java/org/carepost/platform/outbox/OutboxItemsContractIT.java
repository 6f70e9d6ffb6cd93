package org.carepost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class OutboxItemsContractIT {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");
  private static final UUID WORKER = UUID.randomUUID();

  @RegisterExtension final StorageTransaction storage;
  private final OutboxItems items;

  OutboxItemsContractIT(Storage where) {
    storage = where.begin();
    items = storage.repository(InMemoryOutboxItems::new, JpaOutboxItems::new);
  }

  @Test
  void what_is_due_is_free_longest_due_first_up_to_a_limit() {
    OutboxItem late = added(NOW);
    OutboxItem early = added(NOW.minusSeconds(5));
    added(NOW.plus(Duration.ofNanos(1_000)));
    added(NOW.minusSeconds(1));

    assertThat(items.lockFree(NOW, 10)).hasSize(3).extracting(OutboxItem::id).contains(late.id());
    assertThat(items.lockFree(NOW, 1)).extracting(OutboxItem::id).containsExactly(early.id());
  }

  @Test
  void what_somebody_waits_for_is_before_what_has_been_due_for_longer() {
    OutboxItem reminder = item(NOW.minusSeconds(60), Priority.LATER);
    add(reminder);
    OutboxItem late = added(NOW.minusSeconds(1));
    OutboxItem reply = added(NOW.minusSeconds(2));
    added(NOW.plusSeconds(1));

    assertThat(items.lockFree(NOW, 2))
        .extracting(OutboxItem::id)
        .containsExactly(reply.id(), late.id());
    assertThat(items.lockFree(NOW, 10))
        .extracting(OutboxItem::id)
        .containsExactly(reply.id(), late.id(), reminder.id());
    assertThat(items.lockFree(NOW, 10).get(2).priority()).isEqualTo(Priority.LATER);
    assertThat(items.oldestDue()).contains(NOW.minusSeconds(60));
  }

  @Test
  void a_claimed_item_is_free_again_when_the_claim_ends() {
    OutboxItem item = item(NOW);
    item.claim(WORKER, NOW.plusSeconds(30));
    add(item);

    assertThat(items.lockFree(NOW.plusSeconds(29), 10)).isEmpty();
    assertThat(items.lockFree(NOW.plusSeconds(30), 10)).hasSize(1);
    assertThat(items.lockClaimed(item.id(), WORKER)).isPresent();
    assertThat(items.lockClaimed(item.id(), UUID.randomUUID())).isEmpty();
    assertThat(items.lockClaimed(UUID.randomUUID(), WORKER)).isEmpty();
  }

  @Test
  void an_item_comes_back_as_it_was_left() {
    OutboxItem item = item(NOW);
    item.claim(WORKER, NOW.plusSeconds(30));
    item.postpone(NOW.plusSeconds(60), "busy");
    add(item);

    OutboxItem found = items.lockFree(NOW.plusSeconds(60), 10).get(0);
    assertThat(found.topic()).isEqualTo("text");
    assertThat(found.subject()).isEqualTo(item.subject());
    assertThat(found.practice()).isEqualTo(new PracticeId("Y00001"));
    assertThat(found.attempts()).isOne();
    assertThat(found.reason()).contains("busy");
    assertThat(found.dueAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void what_was_given_up_is_never_free_and_counted_apart() {
    OutboxItem item = item(NOW);
    item.stop(NOW, "out of order");
    add(item);
    added(NOW.plusSeconds(1));

    assertThat(items.lockFree(NOW, 10)).isEmpty();
    assertThat(items.stopped()).isOne();
    assertThat(items.waiting()).isOne();
    assertThat(items.oldestDue()).contains(NOW.plusSeconds(1));
  }

  @Test
  void what_is_done_is_gone() {
    OutboxItem item = added(NOW);
    items.lockFree(NOW, 1).forEach(items::remove);
    storage.settle();

    assertThat(items.lockFree(NOW, 10)).extracting(OutboxItem::id).doesNotContain(item.id());
    assertThat(items.waiting()).isZero();
    assertThat(items.oldestDue()).isEmpty();
  }

  private OutboxItem added(Instant dueAt) {
    OutboxItem item = item(dueAt);
    add(item);
    return item;
  }

  private void add(OutboxItem item) {
    items.add(item);
    storage.settle();
  }

  private static OutboxItem item(Instant dueAt) {
    return item(dueAt, Priority.SOON);
  }

  private static OutboxItem item(Instant dueAt, Priority priority) {
    return new OutboxItem("text", UUID.randomUUID(), new PracticeId("Y00001"), dueAt, priority);
  }
}
