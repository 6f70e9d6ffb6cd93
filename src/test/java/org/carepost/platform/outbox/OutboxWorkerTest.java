package org.carepost.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class OutboxWorkerTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");

  private final SettableClock clock = new SettableClock();
  private final InMemoryOutboxItems items = new InMemoryOutboxItems();
  private final FiredEvents<OutboxAdded> added = new FiredEvents<>();
  private final Outbox outbox = new Outbox(items, added, clock);
  private final RecordingTopic topic = new RecordingTopic();
  private final OutboxWorker worker = worker(new OutboxLedger(items, clock));

  private OutboxWorker worker(OutboxLedger ledger) {
    return new OutboxWorker(ledger, List.of(topic), Runnable::run, clock);
  }

  @Test
  void an_effect_is_done_once_and_forgotten() {
    UUID subject = note();
    worker.run();
    worker.run();
    assertThat(topic.performed).containsExactly(subject);
    assertThat(items.waiting()).isZero();
  }

  @Test
  void whoever_works_is_woken_when_something_is_noted() {
    note();
    assertThat(added.fired()).hasSize(1);
    worker.wake(added.fired().get(0));
    assertThat(topic.performed).hasSize(1);
  }

  @Test
  void an_effect_is_not_done_before_it_is_due() {
    outbox.add(
        RecordingTopic.NAME,
        UUID.randomUUID(),
        RIVERSIDE,
        clock.instant().plus(Duration.ofHours(1)),
        Priority.SOON);
    worker.run();
    assertThat(topic.performed).isEmpty();

    clock.pass(Duration.ofHours(1));
    worker.run();
    assertThat(topic.performed).hasSize(1);
  }

  @Test
  void an_effect_that_fails_is_tried_again_later_and_others_are_done_meanwhile() {
    UUID bad = note();
    UUID good = note();
    topic.does(
        item -> {
          if (item.subject().equals(bad)) {
            throw new IllegalStateException("on purpose");
          }
        });
    worker.run();
    assertThat(topic.performed).containsExactly(good);
    assertThat(items.only().reason()).contains("java.lang.IllegalStateException");

    topic.does(item -> {});
    worker.run();
    assertThat(topic.performed).hasSize(1);
    clock.pass(Duration.ofSeconds(2));
    worker.run();
    assertThat(topic.performed).containsExactly(good, bad);
  }

  @Test
  void a_provider_that_names_a_time_is_left_alone_until_then() {
    note();
    topic.does(
        item -> {
          throw new TryLater(Duration.ofMinutes(20), "busy");
        });
    worker.run();
    assertThat(items.only().dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(20)));
  }

  @Test
  void an_effect_that_never_succeeds_is_given_up_and_stays_visible() {
    note();
    topic.does(
        item -> {
          throw new TryLater(Duration.ZERO, "out of order");
        });
    for (int attempt = 0; attempt < Backoff.MOST_ATTEMPTS + 5; attempt++) {
      worker.run();
      clock.pass(Duration.ofMinutes(10));
    }
    assertThat(topic.givenUp).containsExactly("out of order");
    assertThat(items.only().attempts()).isEqualTo(Backoff.MOST_ATTEMPTS);
    assertThat(items.stopped()).isOne();
    assertThat(items.waiting()).isZero();
  }

  @Test
  void what_a_dead_process_had_claimed_is_taken_up_when_its_claim_ends() {
    UUID subject = note();
    assertThat(new OutboxLedger(items, clock).claim(1)).hasSize(1);
    worker.run();
    assertThat(topic.performed).isEmpty();

    clock.pass(OutboxLedger.LEASE);
    worker.run();
    assertThat(topic.performed).containsExactly(subject);
  }

  @Test
  void who_lost_a_claim_changes_nothing() {
    note();
    OutboxLedger slow = new OutboxLedger(items, clock);
    OutboxItem item = slow.claim(1).get(0);
    clock.pass(OutboxLedger.LEASE);
    OutboxLedger other = new OutboxLedger(items, clock);
    other.claim(1);

    slow.done(item);
    slow.postpone(item, Duration.ofDays(1), "late");
    slow.giveUp(item, topic, "late");
    assertThat(items.waiting()).isOne();
    assertThat(items.only().dueAt()).isEqualTo(item.dueAt());
    assertThat(topic.givenUp).isEmpty();
    assertThat(slow.doneHere()).isZero();
    assertThat(slow.postponedHere()).isZero();

    other.postpone(item, Duration.ZERO, "busy");
    assertThat(other.postponedHere()).isOne();
    other.claim(1);
    other.done(item);
    assertThat(other.doneHere()).isOne();
  }

  @Test
  void a_claim_with_too_little_time_left_is_not_used() {
    note();
    UUID second = note();
    topic.does(
        item -> {
          if (!item.subject().equals(second)) {
            clock.pass(OutboxWorker.LONGEST_EFFECT);
          }
        });
    worker.run();
    assertThat(topic.performed).hasSize(1);
  }

  @Test
  void nothing_is_begun_while_the_application_stops() throws InterruptedException {
    note();
    worker.stop("ending");
    worker.run();
    assertThat(topic.performed).isEmpty();
  }

  @Test
  void an_effect_that_nobody_knows_is_kept_for_who_does() {
    outbox.add("of-a-newer-version", UUID.randomUUID(), RIVERSIDE);
    worker.run();
    assertThat(items.waiting()).isOne();
  }

  private UUID note() {
    UUID subject = UUID.randomUUID();
    outbox.add(RecordingTopic.NAME, subject, RIVERSIDE);
    return subject;
  }
}
