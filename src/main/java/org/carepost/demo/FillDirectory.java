package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepost.navigation.ApplyServices;
import org.carepost.navigation.DirectoryRows;
import org.carepost.platform.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the demo its directory of services: those of an invented town. */
@ApplicationScoped
public class FillDirectory {
  private static final String FILE = "directory/town.ndjson";

  private final ApplyServices applyServices;
  private final DirectoryRows rows;
  private final Path file;

  @Inject
  FillDirectory(
      ApplyServices applyServices,
      DirectoryRows rows,
      @ConfigProperty(name = "carepost.config") String config) {
    this.applyServices = applyServices;
    this.rows = rows;
    this.file = Path.of(config, FILE);
  }

  /** Does nothing if the directory was ever filled, or the file was taken away. */
  public void fill() {
    if (rows.version().now() == 0 && Files.exists(file)) {
      applyServices.apply(Ids.next(), file, "demo", false, read -> {});
    }
  }
}
