package org.carepost.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatedJobsTest {
  private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(2);
  private final AtomicInteger runs = new AtomicInteger();

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void a_job_that_fails_is_run_again() {
    start(
        () -> {
          runs.incrementAndGet();
          throw new IllegalStateException("on purpose");
        });
    await().until(() -> runs.get() >= 3);
  }

  @Test
  void a_job_that_takes_long_does_not_hold_up_the_others() {
    start(() -> await().forever().until(() -> runs.get() >= 3), runs::incrementAndGet);
    await().until(() -> runs.get() >= 3);
  }

  @Test
  void nothing_is_to_be_run_after_the_end() {
    executor.setRemoveOnCancelPolicy(true);
    RepeatedJobs jobs = start(runs::incrementAndGet, runs::incrementAndGet);
    await().until(() -> runs.get() >= 1);
    jobs.stop("ending");
    await().until(() -> executor.getActiveCount() == 0 && executor.getQueue().isEmpty());
  }

  private RepeatedJobs start(Runnable... tasks) {
    List<RepeatedJob> each = List.of(tasks).stream().map(RepeatedJobsTest::job).toList();
    RepeatedJobs jobs = new RepeatedJobs(each, executor);
    jobs.start("starting");
    return jobs;
  }

  private static RepeatedJob job(Runnable task) {
    return new RepeatedJob() {
      @Override
      public Duration every() {
        return Duration.ofMillis(1);
      }

      @Override
      public void run() {
        task.run();
      }
    };
  }
}
