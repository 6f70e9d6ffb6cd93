package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What patients hear of their appointments and when, from <code>reminders.yaml</code> in the config
 * folder.
 *
 * <p>Errors: a file that cannot be read, or a value that does not fit, stops the start with the
 * key's name.
 */
@ApplicationScoped
public class ReminderPlans {
  private static final String FILE = "reminders.yaml";
  private static final Set<String> KEYS =
      Set.of("slot-types", "lead-days", "missed-before", "steps");
  private static final ReminderPlan NONE = new ReminderPlan(Set.of(), 0, 0, List.of());

  private final Set<AppointmentText.Kind> told;
  private final List<ReminderPlan> plans;

  /** Reads and checks the file. */
  @Inject
  public ReminderPlans(@ConfigProperty(name = "carepost.config") String folder) {
    this(read(Path.of(folder, FILE)));
  }

  ReminderPlans(Map<?, ?> content) {
    this.told = EnumSet.noneOf(AppointmentText.Kind.class);
    list(content, "tell").forEach(it -> told.add(kind(it)));
    this.plans = list(content, "plans").stream().map(ReminderPlans::plan).toList();
  }

  private ReminderPlans(Set<AppointmentText.Kind> told, List<ReminderPlan> plans) {
    this.told = told;
    this.plans = plans;
  }

  /** The same as a practice chose; plans that it has not seen stay as they are. */
  ReminderPlans chosen(ReminderChoice choice) {
    return new ReminderPlans(
        choice.told(),
        plans.stream()
            .map(
                plan ->
                    choice
                        .steps(plan.key())
                        .map(it -> plan.reminding(it.stream().map(ReminderPlans::step).toList()))
                        .orElse(plan))
            .toList());
  }

  /** The plans, in the order in which they are tried. */
  List<ReminderPlan> all() {
    return plans;
  }

  /** Changes that patients are told. */
  Set<AppointmentText.Kind> told() {
    return told;
  }

  /** Reads the file while the application starts, so that a wrong one stops it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** Whether patients are told of that. */
  boolean tells(AppointmentText.Kind kind) {
    return told.contains(kind);
  }

  /**
   * The plan for an appointment; one without steps if none fits.
   *
   * @param missed how many the patient missed in the last year
   */
  ReminderPlan plan(Appointment it, long missed) {
    return plans.stream().filter(plan -> plan.fits(it, missed)).findFirst().orElse(NONE);
  }

  private static Map<?, ?> read(Path file) {
    try {
      Object content =
          new Load(LoadSettings.builder().setLabel(FILE).build())
              .loadFromString(Files.readString(file));
      if (content instanceof Map<?, ?> keys) {
        return keys;
      }
      throw new IllegalStateException("config/" + FILE + " must have the keys tell and plans");
    } catch (IOException | YamlEngineException e) {
      throw new IllegalStateException("config/" + FILE + " cannot be read", e);
    }
  }

  private static List<?> list(Map<?, ?> from, String key) {
    Object value = from.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw refused(key, "must be a list");
  }

  private static AppointmentText.Kind kind(Object name) {
    try {
      return AppointmentText.Kind.valueOf(String.valueOf(name));
    } catch (IllegalArgumentException e) {
      throw refused("tell", "does not know " + name);
    }
  }

  private static ReminderPlan plan(Object value) {
    if (!(value instanceof Map<?, ?> keys)) {
      throw refused("plans", "must have keys like steps");
    }
    keys.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !KEYS.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw refused(key, "is not a key of a plan");
            });
    return new ReminderPlan(
        list(keys, "slot-types").stream()
            .map(type -> String.valueOf(type).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        number(keys, "lead-days"),
        number(keys, "missed-before"),
        list(keys, "steps").stream().map(step -> step(String.valueOf(step))).toList());
  }

  private static int number(Map<?, ?> from, String key) {
    Object value = from.containsKey(key) ? from.get(key) : Integer.valueOf(0);
    if (value instanceof Integer number && number >= 0) {
      return number;
    }
    throw refused(key, "must be a whole number");
  }

  private static TemporalAmount step(String text) {
    try {
      TemporalAmount step = text.contains("T") ? Duration.parse(text) : Period.parse(text);
      if (!text.contains("-")) {
        return step;
      }
    } catch (DateTimeException e) {
      throw refused("steps", "must be like P5D or PT2H");
    }
    throw refused("steps", "must be like P5D or PT2H");
  }

  private static IllegalStateException refused(String key, String why) {
    return new IllegalStateException("config/" + FILE + ": " + key + " " + why);
  }
}
