package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pathways that an operator has put into the folder {@code navigation}, read once: what holds
 * at a practice that has published none of its own for a need.
 */
@ApplicationScoped
public class ShippedPathways {
  private static final String ENDING = ".yaml";

  private final List<Pathway> all;

  /**
   * Reads them.
   *
   * @throws BrokenContent naming the file, and in it the path of what is wrong
   */
  @Inject
  public ShippedPathways(
      @ConfigProperty(name = "carepost.config") String config, RedFlags redFlags, Kinds kinds) {
    this.all =
        read(
            Path.of(config, "navigation"),
            new PathwayReader(redFlags, key -> kinds.find(key).isPresent()));
  }

  /** Reads them when the application starts, so that a broken one stops the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (all.isEmpty()) {
      throw new BrokenContent("", "must hold a pathway").in("config/navigation");
    }
  }

  private static List<Pathway> read(Path folder, PathwayReader reader) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> !file.endsWith(RedFlags.NAME))
          .map(file -> pathway(file, reader))
          .sorted(Comparator.comparing(Pathway::need))
          .toList();
    } catch (IOException e) {
      throw new BrokenContent("", "cannot be read", e).in("config/navigation");
    }
  }

  private static Pathway pathway(Path file, PathwayReader reader) {
    String name = file.getFileName().toString();
    try {
      Pathway read = reader.read(YamlMap.of(file));
      if (!name.equals(read.id() + ENDING)) {
        throw new BrokenContent("/id", "must be the name of the file");
      }
      return read;
    } catch (BrokenContent broken) {
      throw broken.in("config/navigation/" + name);
    }
  }

  /** All of them, by need. */
  public List<Pathway> all() {
    return all;
  }

  /** The one with that id. */
  public Optional<Pathway> find(String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
