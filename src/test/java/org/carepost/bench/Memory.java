package org.carepost.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much of the machine's memory processes hold. */
final class Memory {
  private static final int KIB_IN_A_MIB = 1_024;

  private Memory() {}

  /** Resident memory of a process in MiB, as {@code ps} says it; 0 where there is no {@code ps}. */
  static long of(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      String kib = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return kib.isEmpty() ? 0 : Long.parseLong(kib) / KIB_IN_A_MIB;
    } catch (IOException noSuchProgram) {
      return 0;
    }
  }

  /** The database that this process started. */
  static long ofOurDatabase() {
    List<ProcessHandle> databases =
        ProcessHandle.current()
            .descendants()
            .filter(it -> it.info().command().orElse("").contains("mariadbd"))
            .toList();
    return databases.isEmpty() ? 0 : of(databases.get(0).pid());
  }
}
