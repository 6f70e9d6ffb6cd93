package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
  private static final ReminderPlan NONE = new ReminderPlan(Set.of(), 0, 0, List.of());

  private final Set<AppointmentText.Kind> told;
  private final List<ReminderPlan> plans;

  /**
   * Reads and checks the file.
   *
   * @throws BrokenContent naming the path of what is wrong
   */
  @Inject
  public ReminderPlans(@ConfigProperty(name = "carepost.config") String folder) {
    this(read(Path.of(folder, FILE)));
  }

  private static YamlMap read(Path file) {
    try {
      return YamlMap.of(file);
    } catch (BrokenContent broken) {
      throw broken.in("config/" + FILE);
    }
  }

  ReminderPlans(YamlMap content) {
    try {
      content.only("tell", "plans");
      this.told = EnumSet.noneOf(AppointmentText.Kind.class);
      content.texts("tell").forEach(it -> told.add(kind(it)));
      this.plans = content.maps("plans").stream().map(ReminderPlans::plan).toList();
    } catch (BrokenContent broken) {
      throw broken.in("config/" + FILE);
    }
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

  private static AppointmentText.Kind kind(String name) {
    try {
      return AppointmentText.Kind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new BrokenContent("/tell", "does not know " + name, e);
    }
  }

  private static ReminderPlan plan(YamlMap from) {
    from.only("slot-types", "lead-days", "missed-before", "steps");
    return new ReminderPlan(
        from.texts("slot-types").stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        number(from, "lead-days"),
        number(from, "missed-before"),
        from.texts("steps").stream().map(step -> step(from, step)).toList());
  }

  private static int number(YamlMap from, String key) {
    int number = from.has(key) ? from.number(key) : 0;
    if (number < 0) {
      throw new BrokenContent(from.path() + "/" + key, "must not be below 0");
    }
    return number;
  }

  private static TemporalAmount step(YamlMap from, String text) {
    try {
      return step(text);
    } catch (DateTimeException e) {
      throw new BrokenContent(from.path() + "/steps", "must be like P5D or PT2H", e);
    }
  }

  private static TemporalAmount step(String text) {
    if (text.contains("-")) {
      throw new DateTimeException("before, not after");
    }
    return text.contains("T") ? Duration.parse(text) : Period.parse(text);
  }
}
