package org.carepost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: nothing in the outbox has waited for its attempt for five minutes. */
@Readiness
@ApplicationScoped
public class OutboxReadiness implements HealthCheck {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final OutboxItems items;
  private final Clock clock;

  /** Looks at the given items. */
  @Inject
  public OutboxReadiness(OutboxItems items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("outbox").status(keepsUp()).build();
  }

  private boolean keepsUp() {
    try {
      return items
          .oldestDue()
          .filter(due -> due.plus(LONGEST_WAIT).isBefore(clock.instant()))
          .isEmpty();
    } catch (PersistenceException databaseIsAway) {
      return false;
    }
  }
}
