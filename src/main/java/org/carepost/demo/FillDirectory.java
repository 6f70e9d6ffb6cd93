package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepost.navigation.ApplyServices;
import org.carepost.navigation.DirectoryRows;
import org.carepost.navigation.Places;
import org.carepost.platform.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the demo its directory of services: those of an invented town, in which its practices are.
 */
@ApplicationScoped
public class FillDirectory {
  private static final String FILE = "directory/town.ndjson";

  private final ApplyServices applyServices;
  private final DirectoryRows rows;
  private final Places places;
  private final Path file;

  @Inject
  FillDirectory(
      ApplyServices applyServices,
      DirectoryRows rows,
      Places places,
      @ConfigProperty(name = "carepost.config") String config) {
    this.applyServices = applyServices;
    this.rows = rows;
    this.places = places;
    this.file = Path.of(config, FILE);
  }

  /** Does nothing if the directory was ever filled, or the file was taken away. */
  @Transactional
  public void fill() {
    if (rows.version().now() == 0 && Files.exists(file)) {
      applyServices.apply(Ids.next(), file, "demo", false, read -> {});
      places.put(DemoPractice.RIVERSIDE.id(), "CP5 5AB");
      places.put(DemoPractice.HILLTOP.id(), "CP2 1AD");
      places.put(DemoPractice.LAKESIDE.id(), "CP8 3BD");
    }
  }
}
