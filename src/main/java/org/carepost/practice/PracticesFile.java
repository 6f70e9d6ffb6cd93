package org.carepost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's list of practices, <code>practices.yaml</code> in the config folder. */
@ApplicationScoped
public class PracticesFile {
  /** Its name, as people are told it. */
  public static final String NAME = "config/practices.yaml";

  private final List<PracticeEntry> entries;

  /**
   * Reads and checks it.
   *
   * @throws BrokenContent naming the path of what is wrong
   */
  @Inject
  public PracticesFile(@ConfigProperty(name = "carepost.config") String folder) {
    try {
      this.entries = entries(YamlMap.of(Path.of(folder, "practices.yaml")));
    } catch (BrokenContent broken) {
      throw broken.in(NAME);
    }
  }

  private static List<PracticeEntry> entries(YamlMap content) {
    List<PracticeEntry> entries =
        content.only("practices").maps("practices").stream().map(PracticeEntry::of).toList();
    if (entries.stream().map(PracticeEntry::id).distinct().count() < entries.size()) {
      throw new BrokenContent("/practices", "must not hold a code twice");
    }
    return entries;
  }

  /** All practices, in the order of the file; none as it is shipped. */
  public List<PracticeEntry> all() {
    return entries;
  }
}
