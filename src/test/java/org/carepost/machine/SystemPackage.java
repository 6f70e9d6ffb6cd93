package org.carepost.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A package of the operating system that some tests need. */
public final class SystemPackage {
  /** The library without which MySQL 8 does not start. */
  public static final SystemPackage LIBAIO =
      new SystemPackage(
          "libaio1",
          "MySQL 8",
          "/usr/lib/x86_64-linux-gnu/libaio.so.1",
          "/lib/x86_64-linux-gnu/libaio.so.1",
          "/usr/lib64/libaio.so.1");

  /** The browser; the environment variable CHROMIUM may say where else it is. */
  public static final SystemPackage CHROMIUM =
      new SystemPackage(
          "chromium",
          "the browser journeys",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  /** The relay through which video calls can go. */
  public static final SystemPackage COTURN =
      new SystemPackage("coturn", "video calls through a relay", "/usr/bin/turnserver");

  private final String debianName;
  private final String neededBy;
  private final List<Path> places;

  private SystemPackage(String debianName, String neededBy, String... places) {
    this.debianName = debianName;
    this.neededBy = neededBy;
    this.places =
        Stream.concat(
                Stream.ofNullable(System.getenv(debianName.toUpperCase(Locale.ROOT))),
                Arrays.stream(places))
            .map(Path::of)
            .toList();
  }

  /**
   * Where it is; installs it first if it is missing and this process may install packages.
   *
   * @throws IllegalStateException saying what to install, if it is missing still
   */
  public Path need() {
    return found().or(this::installed).orElseThrow(() -> new IllegalStateException(missing()));
  }

  private Optional<Path> found() {
    return places.stream().filter(Files::exists).findFirst();
  }

  private Optional<Path> installed() {
    if (!System.getProperty("user.name").equals("root")
        || Files.notExists(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    run("apt-get", "-qq", "update");
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", debianName);
    return found();
  }

  private String missing() {
    return "Install the package %s: %s cannot run without it (Debian: apt-get install -y %s)."
        .formatted(debianName, neededBy, debianName);
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
