package org.carepost.launcher;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives this process the JVM flags that make the start short, which a jar cannot carry. */
final class QuickStart {
  /** Keep the optimising compiler off the processors until the start is over. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  /** A collector that works beside the application is in its way on so few processors. */
  private static final int FEW_PROCESSORS = 2;

  private static final String COLLECTOR = "-XX:+UseSerialGC";
  private static final Pattern CHOSEN_COLLECTOR = Pattern.compile("-XX:[+-]Use\\w+GC\\b");
  private static final Path PROCESS = Path.of("/proc/self");

  private QuickStart() {}

  /** The C library. */
  private interface Posix extends Library {
    int execv(String program, String[] command);
  }

  /**
   * Starts the JVM anew in this very process, with the flags before those it was given. Returns if
   * it has them, if it was not started by <code>java -jar</code>, and where a process cannot do
   * that (there is no <code>/proc</code>, or JNA may not load its library): then the start takes
   * longer, and no more.
   */
  static void take() {
    try {
      List<String> command = command();
      if (isOurs(command) && !command.containsAll(FLAGS)) {
        Path java = PROCESS.resolve("exe").toRealPath();
        command.addAll(1, flags(command));
        posix().execv(java.toString(), command.toArray(String[]::new));
      }
    } catch (IOException | UnsatisfiedLinkError e) {
      System.err.println("Carepost starts without flags for a short start: " + e.getMessage());
    }
  }

  private static List<String> flags(List<String> command) {
    List<String> flags = new ArrayList<>(FLAGS);
    Stream<String> given =
        Stream.concat(
            command.stream(),
            Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
                .map(System.getenv()::get)
                .filter(Objects::nonNull));
    if (Runtime.getRuntime().availableProcessors() <= FEW_PROCESSORS
        && given.noneMatch(CHOSEN_COLLECTOR.asPredicate())) {
      flags.add(COLLECTOR);
    }
    return flags;
  }

  private static List<String> command() throws IOException {
    Path words = PROCESS.resolve("cmdline");
    return Files.exists(words)
        ? new ArrayList<>(List.of(Files.readString(words, StandardCharsets.ISO_8859_1).split("\0")))
        : List.of();
  }

  private static boolean isOurs(List<String> command) throws IOException {
    int jar = command.indexOf("-jar") + 1;
    return jar > 0 && Files.isSameFile(Path.of(command.get(jar)), Bundle.ownJar());
  }

  /** In the encoding in which bytes stay what they are. */
  private static Posix posix() {
    return Native.load(
        "c",
        Posix.class,
        Map.of(Library.OPTION_STRING_ENCODING, StandardCharsets.ISO_8859_1.name()));
  }
}
