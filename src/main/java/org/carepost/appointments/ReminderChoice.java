package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carepost.platform.PracticeId;

/** When a practice reminds and what it tells, in place of what the config folder says. */
@Entity
@Table(name = "reminder_choice")
public class ReminderChoice {
  @Id
  @Column(name = "practice_id")
  private PracticeId practice;

  private String told;
  private String steps;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_name")
  private String savedName;

  /** For JPA. */
  protected ReminderChoice() {}

  ReminderChoice(PracticeId practice) {
    this.practice = practice;
  }

  /**
   * This is so from now on.
   *
   * @param kinds of change that patients are told
   * @param stepsByPlan how long before, like P5D or PT2H, by {@link ReminderPlan#key()}
   * @param by name of the member of staff
   */
  void choose(
      Collection<AppointmentText.Kind> kinds,
      Map<String, List<String>> stepsByPlan,
      String by,
      Instant at) {
    told = kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    steps =
        new TreeMap<>(stepsByPlan)
            .entrySet().stream()
                .map(it -> it.getKey() + "=" + String.join(" ", it.getValue()))
                .collect(Collectors.joining("\n"));
    savedName = by;
    savedAt = at;
  }

  /** Whose choice it is. */
  public PracticeId practice() {
    return practice;
  }

  /** Changes that patients are told. */
  Set<AppointmentText.Kind> told() {
    return words(told, ",").stream()
        .map(AppointmentText.Kind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How long before a plan reminds; empty if the choice was made before there was such a plan. */
  Optional<List<String>> steps(String plan) {
    return steps
        .lines()
        .filter(it -> it.startsWith(plan + "="))
        .findFirst()
        .map(it -> words(it.substring(plan.length() + 1), " "));
  }

  private static List<String> words(String joined, String separator) {
    return Arrays.stream(joined.split(separator, -1)).filter(it -> !it.isEmpty()).toList();
  }

  /** When it was made. */
  public Instant savedAt() {
    return savedAt;
  }

  /** Name of who made it, as it was known then. */
  public String savedName() {
    return savedName;
  }
}
