package org.carepost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What the outbox looks like from outside. */
@ApplicationScoped
public class OutboxMetrics {
  private final OutboxItems items;
  private final Clock clock;

  /** Counts the given items. */
  @Inject
  public OutboxMetrics(OutboxItems items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  /** Makes the bean, and with it the gauges, while the application starts. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** How many effects are neither done nor given up. */
  @Gauge(
      name = "outbox_waiting",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Effects that are neither done nor given up")
  public long waiting() {
    return items.waiting();
  }

  /** How many effects were given up. */
  @Gauge(
      name = "outbox_stopped",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Effects that were given up")
  public long stopped() {
    return items.stopped();
  }

  /** For how long the longest due effect has been due, in seconds; 0 if none is. */
  @Gauge(
      name = "outbox_oldest_due",
      absolute = true,
      unit = MetricUnits.SECONDS,
      description = "For how long the longest due effect has been due")
  public long oldestDue() {
    return items
        .oldestDue()
        .map(due -> Math.max(0, Duration.between(due, clock.instant()).toSeconds()))
        .orElse(0L);
  }
}
