package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The operator's vocabulary of kinds of service and needs, <code>directory/kinds.yaml</code>. */
@ApplicationScoped
public class Kinds {
  private static final String FILE = "directory/kinds.yaml";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Need> needs = new LinkedHashMap<>();

  /**
   * Reads it.
   *
   * @param config folder that holds <code>directory</code>
   * @throws BrokenDirectory naming what is wrong
   */
  @Inject
  public Kinds(@ConfigProperty(name = "carepost.config") String config) {
    try (InputStream in = Files.newInputStream(Path.of(config, FILE))) {
      Object file = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
      map(map(file).get("kinds")).forEach((key, it) -> kinds.put(key, kind(key, map(it))));
      map(map(file).get("needs")).forEach((key, it) -> needs.put(key, need(key, map(it))));
    } catch (IOException | YamlEngineException | ClassCastException | NullPointerException e) {
      throw new BrokenDirectory("config/" + FILE, e);
    }
    needs.values().forEach(need -> need.kinds().forEach(this::mustHave));
  }

  /** Reads it when the application starts, so that a broken one stops the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (kinds.isEmpty()) {
      throw new BrokenDirectory("config/" + FILE, null);
    }
  }

  /** All kinds, in the order of the file. */
  public List<Kind> all() {
    return List.copyOf(kinds.values());
  }

  /** All needs, in the order of the file. */
  public List<Need> needs() {
    return List.copyOf(needs.values());
  }

  /** The kind of that key. */
  public Optional<Kind> find(String key) {
    return Optional.ofNullable(kinds.get(key));
  }

  /** What people call the kinds of these keys; a key that is none stays as it is. */
  public List<String> names(List<String> keys) {
    return keys.stream().map(key -> find(key).map(Kind::name).orElse(key)).toList();
  }

  /** The need of that key; a kind is also a need for itself. */
  public Optional<Need> need(String key) {
    return Optional.ofNullable(needs.get(key))
        .or(() -> find(key).map(it -> new Need(key, it.name(), it.also(), List.of(key))));
  }

  /** Keys of the kinds that are meant by these taxonomy terms, in the order of the file. */
  public Set<String> meantBy(Iterable<String> terms) {
    Set<String> meant = new LinkedHashSet<>();
    for (String term : terms) {
      kinds.values().stream()
          .filter(kind -> kind.isMeantBy(term))
          .forEach(kind -> meant.add(kind.key()));
    }
    return meant;
  }

  private void mustHave(String kind) {
    if (!kinds.containsKey(kind)) {
      throw new BrokenDirectory("config/" + FILE + " has no kind " + kind, null);
    }
  }

  private static Kind kind(String key, Map<String, Object> it) {
    List<String> terms =
        texts(it.get("terms")).stream().map(term -> term.toLowerCase(Locale.ROOT)).toList();
    return new Kind(
        key,
        (String) it.get("name"),
        texts(it.get("also")),
        terms,
        Boolean.TRUE.equals(it.get("always")));
  }

  private static Need need(String key, Map<String, Object> it) {
    return new Need(key, (String) it.get("name"), texts(it.get("also")), texts(it.get("kinds")));
  }

  private static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, it) -> map.put((String) key, it));
    return map;
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    ((List<?>) value).forEach(it -> texts.add((String) it));
    return List.copyOf(texts);
  }
}
