package org.carepost.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs every {@link RepeatedJob} from the start of the application, after migrations, to its end.
 */
@ApplicationScoped
public class RepeatedJobs {
  private static final Logger LOG = System.getLogger(RepeatedJobs.class.getName());

  private final Iterable<RepeatedJob> jobs;
  private final ScheduledExecutorService executor;
  private final List<Future<?>> schedules = new ArrayList<>();

  /** Runs all jobs there are. */
  @Inject
  public RepeatedJobs(@Any Instance<RepeatedJob> jobs, ManagedScheduledExecutorService executor) {
    this((Iterable<RepeatedJob>) jobs, executor);
  }

  RepeatedJobs(Iterable<RepeatedJob> jobs, ScheduledExecutorService executor) {
    this.jobs = jobs;
    this.executor = executor;
  }

  void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    for (RepeatedJob job : jobs) {
      long pause = job.every().toMillis();
      schedules.add(
          executor.scheduleWithFixedDelay(() -> runOnce(job), pause, pause, TimeUnit.MILLISECONDS));
    }
  }

  private static void runOnce(RepeatedJob job) {
    try {
      job.run();
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR,
          "A job failed and will run again: " + job.getClass().getName(),
          LoggedFailure.of(e));
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping) {
    schedules.forEach(schedule -> schedule.cancel(false));
  }
}
