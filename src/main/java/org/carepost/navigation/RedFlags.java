package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What must not wait, from {@code navigation/red-flags.yaml} in the config folder: the same rules
 * for every form and for the questions before somebody is sent elsewhere.
 */
@ApplicationScoped
public class RedFlags {
  /** Name of the file that holds them. */
  static final String NAME = "red-flags.yaml";

  private static final String FILE = "navigation/" + NAME;

  private final Pedigree pedigree;
  private final List<RedFlag> all;

  /**
   * Reads the file.
   *
   * @throws BrokenContent naming the file, and in it the path of what is wrong
   */
  @Inject
  public RedFlags(@ConfigProperty(name = "carepost.config") String config) {
    this(read(Path.of(config, FILE)));
  }

  private RedFlags(RedFlags read) {
    this(read.pedigree, read.all);
  }

  private RedFlags(Pedigree pedigree, List<RedFlag> all) {
    this.pedigree = pedigree;
    this.all = List.copyOf(all);
  }

  /** Reads them when the application starts, so that a broken file stops the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (all.isEmpty()) {
      throw new BrokenContent("/flags", "must hold a red flag").in("config/" + FILE);
    }
  }

  private static RedFlags read(Path file) {
    try {
      YamlMap content =
          YamlMap.of(file).only("version", "valid-from", "reviewer", "sources", "flags");
      return new RedFlags(
          Pedigree.of(content), content.maps("flags").stream().map(RedFlags::flag).toList());
    } catch (BrokenContent broken) {
      throw broken.in("config/" + FILE);
    }
  }

  private static RedFlag flag(YamlMap from) {
    from.only("id", "call", "question", "staff", "says", "source");
    return new RedFlag(
        from.text("id"),
        call(from),
        from.text("question"),
        from.text("staff"),
        from.texts("says").stream().map(Phrase::of).toList(),
        from.address("source"));
  }

  private static RedFlag.Call call(YamlMap from) {
    return switch (from.text("call")) {
      case "999" -> RedFlag.Call.EMERGENCY;
      case "urgent" -> RedFlag.Call.URGENT;
      default -> throw new BrokenContent(from.path() + "/call", "must be \"999\" or urgent");
    };
  }

  /** All of them, in the order of the file. */
  public List<RedFlag> all() {
    return all;
  }

  /** Where the rules come from. */
  public Pedigree pedigree() {
    return pedigree;
  }

  /** The one with that id. */
  public Optional<RedFlag> find(String id) {
    return all.stream().filter(flag -> flag.id().equals(id)).findFirst();
  }

  /** Those with these ids, in the order of the file; ids that are not known any more count not. */
  public List<RedFlag> named(Collection<String> ids) {
    return all.stream().filter(flag -> ids.contains(flag.id())).toList();
  }

  /** Those that somebody writes of in any of these texts, in the order of the file. */
  public List<RedFlag> heard(Stream<String> texts) {
    List<Wording> wordings = texts.map(Wording::of).toList();
    return all.stream().filter(flag -> wordings.stream().anyMatch(flag::isIn)).toList();
  }
}
