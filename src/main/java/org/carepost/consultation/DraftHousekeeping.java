package org.carepost.consultation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Forgets old drafts every ten minutes; on every node, which does no harm. */
@ApplicationScoped
public class DraftHousekeeping {
  private static final Logger LOG = System.getLogger(DraftHousekeeping.class.getName());
  private static final int EVERY_MINUTES = 10;

  @Resource private ManagedScheduledExecutorService scheduler;
  private final ForgetDrafts forgetDrafts;
  private ScheduledFuture<?> rounds;

  /** Does the given work. */
  @Inject
  public DraftHousekeeping(ForgetDrafts forgetDrafts) {
    this.forgetDrafts = forgetDrafts;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    rounds =
        scheduler.scheduleWithFixedDelay(
            this::forget, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** A failure is for the log: the next round may do better. */
  private void forget() {
    try {
      LOG.log(Level.DEBUG, "Forgot {0} drafts", forgetDrafts.forget());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Old drafts could not be removed", failed);
    }
  }
}
