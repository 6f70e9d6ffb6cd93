package org.carepost.consultation;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The forms that an operator has put into the folder {@code forms}, read once. */
@ApplicationScoped
public class Forms {
  private static final String ENDING = ".json";

  private final List<Form> all;

  /**
   * Reads them.
   *
   * @param config folder that holds {@code forms}
   * @throws BrokenForm naming the file, and in it the path of what is wrong
   */
  @Inject
  public Forms(@ConfigProperty(name = "carepost.config") String config) {
    this.all = read(Path.of(config, "forms"));
  }

  /** Reads them when the application starts, so that a broken one stops the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (all.isEmpty()) {
      throw new BrokenForm("config/forms", "must hold a form");
    }
  }

  /** All forms: those about health first. */
  public List<Form> all() {
    return all;
  }

  /** The form of that name. */
  public Optional<Form> find(String id) {
    return all.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /**
   * The form of that name.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is none
   */
  public Form get(String id) {
    return find(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static List<Form> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(Forms::form)
          .sorted(comparing(Form::kind).thenComparing(Form::id))
          .toList();
    } catch (IOException e) {
      throw new BrokenForm(folder.toString(), e);
    }
  }

  private static Form form(Path file) {
    String name = file.getFileName().toString();
    try {
      String id = name.substring(0, name.length() - ENDING.length());
      return FormReader.read(id, Files.readString(file));
    } catch (IOException | JsonbException | JsonException | BrokenForm e) {
      throw new BrokenForm("config/forms/" + name, e);
    }
  }
}
