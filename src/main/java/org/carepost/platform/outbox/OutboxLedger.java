package org.carepost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.carepost.platform.Ids;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * This process's claims on outbox items: each verb is one short transaction. A claim ends by itself
 * after {@link #LEASE}, so that other processes take up what a dead one left.
 */
@ApplicationScoped
public class OutboxLedger {
  /** How long a claim lasts. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private final UUID worker = Ids.next();
  private final OutboxItems items;
  private final Clock clock;
  private final LongAdder done = new LongAdder();
  private final LongAdder postponed = new LongAdder();

  /** Claims from the given items. */
  @Inject
  public OutboxLedger(OutboxItems items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  /** Claims items that are due and free, by priority and then longest due first. */
  @Transactional
  public List<OutboxItem> claim(int limit) {
    Instant now = clock.instant();
    List<OutboxItem> free = items.lockFree(now, limit);
    free.forEach(item -> item.claim(worker, now.plus(LEASE)));
    return free;
  }

  /** The item's effect is done; without effect if the claim was lost. */
  @Transactional
  public void done(OutboxItem item) {
    items
        .lockClaimed(item.id(), worker)
        .ifPresent(
            mine -> {
              items.remove(mine);
              done.increment();
            });
  }

  /**
   * The item's effect is to be tried again; without effect if the claim was lost.
   *
   * @param reason at most 200 characters are kept; no names, nothing clinical
   */
  @Transactional
  public void postpone(OutboxItem item, Duration pause, String reason) {
    items
        .lockClaimed(item.id(), worker)
        .ifPresent(
            mine -> {
              mine.postpone(clock.instant().plus(pause), reason);
              postponed.increment();
            });
  }

  /**
   * The item was taken up too early, which does not count as an attempt; without effect if the
   * claim was lost.
   *
   * @param reason at most 200 characters are kept; no names, nothing clinical
   */
  @Transactional
  public void rest(OutboxItem item, Duration pause, String reason) {
    items
        .lockClaimed(item.id(), worker)
        .ifPresent(mine -> mine.rest(clock.instant().plus(pause), reason));
  }

  /** The item is given up, and its topic told so; without effect if the claim was lost. */
  @Transactional
  public void giveUp(OutboxItem item, OutboxTopic topic, String reason) {
    items
        .lockClaimed(item.id(), worker)
        .ifPresent(
            mine -> {
              mine.stop(clock.instant(), reason);
              topic.givenUp(mine, reason);
            });
  }

  /** How many effects this process has done. */
  @Gauge(
      name = "outbox_done",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Effects that this process has done")
  public long doneHere() {
    return done.sum();
  }

  /** How many attempts of this process failed and will be repeated. */
  @Gauge(
      name = "outbox_postponed",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Attempts of this process that failed and will be repeated")
  public long postponedHere() {
    return postponed.sum();
  }
}
