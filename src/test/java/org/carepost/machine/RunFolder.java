package org.carepost.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for this run of the tests alone: <code>target/runs/{process id}/{name}</code>. Those of
 * runs that have ended are deleted when the next one starts.
 */
public final class RunFolder {
  private static final Path RUNS = Path.of("target", "runs").toAbsolutePath();
  private static final Path OURS = ours();

  private RunFolder() {}

  /** The folder of that name, made if it is not there. */
  public static Path named(String name) {
    try {
      return Files.createDirectories(OURS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path ours() {
    try (Stream<Path> runs = Files.list(Files.createDirectories(RUNS))) {
      runs.filter(RunFolder::ended).toList().forEach(RunFolder::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RUNS.resolve(String.valueOf(ProcessHandle.current().pid()));
  }

  private static boolean ended(Path run) {
    return ProcessHandle.of(Long.parseLong(run.getFileName().toString())).isEmpty();
  }

  private static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
