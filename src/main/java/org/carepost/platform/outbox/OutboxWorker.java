package org.carepost.platform.outbox;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.carepost.platform.LoggedFailure;
import org.carepost.platform.RepeatedJob;

/**
 * Does the effects that are noted in the outbox: claims some, does each without a transaction,
 * records what came of it. It looks every second, and at once when something was noted here; any
 * number of processes may do so at the same time.
 */
@ApplicationScoped
public class OutboxWorker implements RepeatedJob {
  /** How long one effect may take; a claim with less time left is not used. */
  static final Duration LONGEST_EFFECT = Duration.ofSeconds(15);

  private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());
  private static final int LANES = 16;
  private static final int BATCH = 10;
  private static final int SECONDS_TO_STOP = 10;

  private final OutboxLedger ledger;
  private final Iterable<OutboxTopic> topics;
  private final Executor executor;
  private final Clock clock;
  private final Semaphore lanes = new Semaphore(LANES);
  private volatile boolean stopping;

  /** Does effects of all topics there are. */
  @Inject
  public OutboxWorker(
      OutboxLedger ledger,
      @Any Instance<OutboxTopic> topics,
      ManagedScheduledExecutorService executor,
      Clock clock) {
    this(ledger, topics, (Executor) executor, clock);
  }

  OutboxWorker(OutboxLedger ledger, Iterable<OutboxTopic> topics, Executor executor, Clock clock) {
    this.ledger = ledger;
    this.topics = topics;
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxAdded added) {
    executor.execute(this::run);
  }

  /** Does all effects that are due, unless enough threads are at it already. */
  @Override
  public void run() {
    if (lanes.tryAcquire()) {
      try {
        drain();
      } finally {
        lanes.release();
      }
    }
  }

  private void drain() {
    while (!stopping) {
      List<OutboxItem> claimed = ledger.claim(BATCH);
      if (claimed.isEmpty()) {
        return;
      }
      if (claimed.size() == BATCH) {
        executor.execute(this::run);
      }
      claimed.stream().filter(this::enoughTime).forEach(this::perform);
    }
  }

  private boolean enoughTime(OutboxItem item) {
    return !stopping && clock.instant().plus(LONGEST_EFFECT).isBefore(item.claimedUntil());
  }

  private void perform(OutboxItem item) {
    try {
      topic(item).perform(item);
      ledger.done(item);
    } catch (TooEarly early) {
      ledger.rest(item, early.after(), early.getMessage());
    } catch (TryLater later) {
      tryAgain(item, later.after(), later.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Outbox item " + item.id() + " failed", LoggedFailure.of(e));
      tryAgain(item, Duration.ZERO, e.getClass().getName());
    }
  }

  private OutboxTopic topic(OutboxItem item) {
    return StreamSupport.stream(topics.spliterator(), false)
        .filter(topic -> topic.name().equals(item.topic()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No outbox topic " + item.topic()));
  }

  private void tryAgain(OutboxItem item, Duration atLeast, String reason) {
    if (item.attempts() >= Backoff.MOST_ATTEMPTS) {
      LOG.log(Level.ERROR, "Outbox item {0} is given up: {1}", item.id(), reason);
      ledger.giveUp(item, topic(item), reason);
      return;
    }
    Duration pause = Backoff.pause(item.attempts(), ThreadLocalRandom.current());
    ledger.postpone(item, pause.compareTo(atLeast) < 0 ? atLeast : pause, reason);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending)
      throws InterruptedException {
    stopping = true;
    if (!lanes.tryAcquire(LANES, SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.log(Level.WARNING, "Outbox effects are still going on while the application stops");
    }
  }
}
