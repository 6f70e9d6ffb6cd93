package org.carepost.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.carepost.journeys.RunningCarepost;

/**
 * Starts the built <code>carepost.jar</code> with its embedded database and the demo, again and
 * again, and prints how long that takes, also as a ratio to starting Java alone, and what both
 * processes hold when they are left alone. Judges nothing.
 */
public final class Starts {
  private static final int AGAIN = 4;
  private static final Duration IDLE = Duration.ofSeconds(60);

  private Starts() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    double java = seconds(Starts::javaAlone);
    long before = System.nanoTime();
    try (RunningCarepost carepost = RunningCarepost.startAsInProduction("starts", settings())) {
      System.out.printf("First start, with the demo made: %.1f s.%n", secondsSince(before));
      for (int i = 0; i < AGAIN; i++) {
        carepost.stop();
        double again = seconds(carepost::start);
        System.out.printf("Started again: %.1f s, %.0f times Java alone.%n", again, again / java);
      }
      Awaitility.await().pollDelay(IDLE).timeout(IDLE.multipliedBy(2)).until(() -> true);
      System.out.printf("Memory, idle: %d MiB, both processes.%n", memory(carepost.pid()));
    }
  }

  private static Map<String, String> settings() {
    return Map.of("CAREPOST_DEMO", "true");
  }

  private static void javaAlone() {
    String java = ProcessHandle.current().info().command().orElse("java");
    try {
      new ProcessBuilder(java, "-version").start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return secondsSince(before);
  }

  private static double secondsSince(long before) {
    return (System.nanoTime() - before) / 1e9;
  }

  private static long memory(long pid) {
    Stream<ProcessHandle> children = ProcessHandle.of(pid).stream().flatMap(it -> it.children());
    return LongStream.concat(LongStream.of(pid), children.mapToLong(ProcessHandle::pid))
        .map(Memory::of)
        .sum();
  }
}
