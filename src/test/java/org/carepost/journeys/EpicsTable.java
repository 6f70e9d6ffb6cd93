package org.carepost.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes which test shows which epic, and its result, to <code>target/epics.md</code>. */
public final class EpicsTable implements TestExecutionListener {
  private static final Path FILE = Path.of("target", "epics.md");

  private final Set<String> rows = new ConcurrentSkipListSet<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
      Epic epic = method.getJavaMethod().getAnnotation(Epic.class);
      if (epic != null) {
        String name = method.getJavaClass().getSimpleName() + "." + method.getMethodName();
        Arrays.stream(epic.value())
            .map(id -> "| %s | %s | %s |".formatted(id, name, result.getStatus()))
            .forEach(rows::add);
      }
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (rows.isEmpty()) {
      return;
    }
    String table =
        "# Epics, and the tests that show them%n%n| epic | test | result |%n|---|---|---|%n%s%n"
            .formatted(String.join(System.lineSeparator(), rows));
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
