package org.carepost.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Lets workers do something for a while. */
final class Load implements AutoCloseable {
  private final int workers;
  private final ExecutorService threads;

  Load(int workers) {
    this.workers = workers;
    this.threads = Executors.newFixedThreadPool(workers);
  }

  /**
   * Bounded by time and by {@link Measure#MOST}.
   *
   * @throws Exception of the first that went wrong
   */
  Rate run(Measure measure, Duration time) throws Exception {
    List<Measure.Work> all = new ArrayList<>();
    try {
      for (int i = 0; i < workers; i++) {
        all.add(measure.worker());
      }
      long start = System.nanoTime();
      long end = start + time.toNanos();
      List<Future<long[]>> running = new ArrayList<>();
      for (Measure.Work work : all) {
        running.add(threads.submit(repeated(work, end)));
      }
      LongStream nanos = LongStream.empty();
      for (Future<long[]> one : running) {
        nanos = LongStream.concat(nanos, LongStream.of(one.get()));
      }
      return Rate.of((System.nanoTime() - start) / 1e9, nanos.toArray());
    } finally {
      for (Measure.Work work : all) {
        work.close();
      }
    }
  }

  private Callable<long[]> repeated(Measure.Work work, long end) {
    return () -> {
      LongStream.Builder nanos = LongStream.builder();
      int most = Measure.MOST / workers;
      for (long before = System.nanoTime(); before < end && most > 0; most--) {
        if (!work.once()) {
          break;
        }
        long after = System.nanoTime();
        nanos.add(after - before);
        before = after;
      }
      return nanos.build().toArray();
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
