package org.carepost.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.carepost.machine.Ports;
import org.carepost.machine.RunFolder;

/**
 * The built <code>carepost.jar</code> in a process of its own, with its own data folder and port.
 * What it prints is in <code>target/carepost-{name}.log</code>.
 */
public final class RunningCarepost implements AutoCloseable {
  private static final Path JAR = Path.of("target", "carepost.jar").toAbsolutePath();
  private static final Duration MOST_TO_START = Duration.ofMinutes(10);
  private static final String READY = "Carepost is ready at";
  private static final List<String> SOON_READY =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx700m");

  private final Path data;
  private final Path log;
  private final int port = Ports.free();
  private final Map<String, String> environment;
  private final List<String> options;
  private Process process;
  private long logLengthBefore;

  private RunningCarepost(String name, Map<String, String> environment, List<String> options) {
    this.options = options;
    this.data = RunFolder.named("carepost-" + name);
    this.log = Path.of("target", "carepost-" + name + ".log").toAbsolutePath();
    this.environment = new TreeMap<>(environment);
    this.environment.put("CAREPOST_DATA", data.resolve("data").toString());
    keep("carepost.properties", "http.port=" + port);
  }

  /** Where an operator keeps settings: nothing else is in that folder. */
  private void keep(String file, String content) {
    try {
      Path folder = Files.createDirectories(data.resolve("config"));
      Files.writeString(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts it on an empty data folder and waits until it is ready.
   *
   * @param name of its data folder and its log; once a run
   * @param environment settings, but for port and data folder
   * @throws IllegalStateException if it ends, or is not ready in ten minutes
   */
  public static RunningCarepost start(String name, Map<String, String> environment) {
    return started(new RunningCarepost(name, environment, SOON_READY));
  }

  /** The same with another file beside the settings. */
  static RunningCarepost startWith(
      String name, Map<String, String> environment, String file, String content) {
    RunningCarepost carepost = new RunningCarepost(name, environment, SOON_READY);
    carepost.keep(file, content);
    return started(carepost);
  }

  /** The same for many minutes of work, which a full compiler makes up for. */
  static RunningCarepost startForLong(String name, Map<String, String> environment) {
    return started(new RunningCarepost(name, environment, List.of("-XX:+UseSerialGC", "-Xmx700m")));
  }

  /** The same as an operator starts it, without options of the virtual machine. */
  public static RunningCarepost startAsInProduction(String name, Map<String, String> environment) {
    return started(new RunningCarepost(name, environment, List.of()));
  }

  private static RunningCarepost started(RunningCarepost carepost) {
    carepost.deleteLog();
    try {
      carepost.start();
      return carepost;
    } catch (RuntimeException notReady) {
      carepost.close();
      throw notReady;
    }
  }

  /**
   * Starts it on an empty data folder where it is to give up.
   *
   * @return its exit code, and what it printed
   * @throws IllegalStateException if it has not ended in ten minutes
   */
  static GaveUp startInVain(String name, Map<String, String> environment) {
    RunningCarepost carepost = new RunningCarepost(name, environment, SOON_READY);
    carepost.deleteLog();
    carepost.launch();
    try (carepost) {
      carepost.awaitEnd(carepost.process, MOST_TO_START);
      return new GaveUp(carepost.process.exitValue(), carepost.newLog());
    }
  }

  /** How a start ended that was given up. */
  record GaveUp(int exitCode, String log) {}

  /**
   * Runs the jar with arguments beside it, with the same settings and others.
   *
   * @return its exit code, and what it printed
   * @throws IllegalStateException if it has not ended in three minutes
   */
  public Ended run(Map<String, String> others, String... arguments) {
    Path printed = data.resolve("command.log");
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    builder.environment().putAll(environment);
    builder.environment().putAll(others);
    try {
      Process process = builder.start();
      awaitEnd(process, Duration.ofMinutes(3));
      return new Ended(process.exitValue(), Files.readString(printed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a command ended. */
  public record Ended(int exitCode, String printed) {}

  /** Starts it again on the same data and port, and waits until it is ready. */
  public void start() {
    launch();
    await("Carepost is ready; see " + log)
        .atMost(MOST_TO_START)
        .pollInterval(Duration.ofMillis(200))
        .failFast(log + " says why it ended", () -> !process.isAlive())
        .until(() -> newLog().contains(READY));
  }

  private void launch() {
    if (Files.notExists(JAR)) {
      throw new IllegalStateException("Build " + JAR + " first: mvn package -DskipTests");
    }
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(data.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      logLengthBefore = Files.exists(log) ? Files.size(log) : 0;
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    if (options.equals(SOON_READY)) {
      command.addAll(List.of("nice", "-n", "5")); // tests with a browser go first
    }
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    // as where somebody keeps the data below /tmp: it is kept all the same
    command.add("-Djava.io.tmpdir=" + data);
    command.addAll(List.of("-jar", JAR.toString()));
    return command;
  }

  /** The process it runs in. */
  public long pid() {
    return process.pid();
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** The address of a page. */
  public URI at(String path) {
    return URI.create(url() + path);
  }

  /** Ends it without warning, as <code>kill -9</code> does; the embedded database goes on. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd(process, Duration.ofSeconds(20));
  }

  /** Ends it as an operator does. */
  public void stop() {
    process.destroy();
    awaitEnd(process, Duration.ofMinutes(1));
  }

  /** What it has printed since its last start. */
  public String newLog() {
    try {
      byte[] all = Files.readAllBytes(log);
      return new String(
          all, (int) logLengthBefore, all.length - (int) logLengthBefore, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops it, and a database that a kill left behind. */
  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
    ProcessHandle.allProcesses().filter(this::isOurDatabase).toList().forEach(this::end);
  }

  private boolean isOurDatabase(ProcessHandle other) {
    return other.info().arguments().map(List::of).orElse(List.of()).stream()
        .anyMatch(it -> it.contains(data.toString()));
  }

  private void end(ProcessHandle database) {
    database.destroy();
    await("the database ends").atMost(Duration.ofSeconds(30)).until(() -> !database.isAlive());
  }

  private void awaitEnd(Process process, Duration most) {
    try {
      if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Carepost does not stop: see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void deleteLog() {
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
