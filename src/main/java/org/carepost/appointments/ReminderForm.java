package org.carepost.appointments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;

/** When a practice reminds and what it tells, as ticked. */
public final class ReminderForm {
  /** Changes that patients can be told by a rule. */
  private static final Set<AppointmentText.Kind> CHANGES =
      EnumSet.of(
          AppointmentText.Kind.BOOKED,
          AppointmentText.Kind.MOVED,
          AppointmentText.Kind.CANCELLED,
          AppointmentText.Kind.MISSED);

  /** How long before one can remind, whatever the plans say now. */
  private static final List<String> STEPS =
      List.of("P7D", "P5D", "P3D", "P2D", "P1D", "PT4H", "PT2H", "PT1H");

  private ReminderForm() {}

  /** Changes that can be ticked. */
  static List<Choice> changes(Words words) {
    return CHANGES.stream()
        .map(it -> Choice.of(it.name(), words.text("appointments.reminders.tell." + it.name())))
        .toList();
  }

  /** The plans, in the order in which they are tried. */
  static List<Plan> plans(ReminderPlans plans, Words words) {
    List<Plan> shown = new ArrayList<>();
    for (ReminderPlan plan : plans.all()) {
      List<Choice> steps =
          Stream.concat(STEPS.stream(), plan.written().stream())
              .distinct()
              .map(it -> Choice.of(it, step(it, words)))
              .toList();
      shown.add(new Plan("steps-" + shown.size(), whom(plan, words), steps, plan.written()));
    }
    return shown;
  }

  /**
   * A plan.
   *
   * @param field where its steps are ticked
   * @param whom it is for, in words
   */
  public record Plan(String field, String whom, List<Choice> steps, List<String> ticked) {}

  private static String step(String written, Words words) {
    String number = written.replaceAll("[^0-9]", "");
    if (!written.matches("PT?[0-9]+[DH]")) {
      return written;
    }
    String key = written.endsWith("D") ? "days" : "hours";
    return words.text("appointments.reminders." + key, Integer.valueOf(number));
  }

  private static String whom(ReminderPlan plan, Words words) {
    List<String> parts = new ArrayList<>();
    if (!plan.slotTypes().isEmpty()) {
      parts.add(
          words.text(
              "appointments.reminders.types",
              String.join(", ", plan.slotTypes().stream().sorted().toList())));
    }
    if (plan.missedBefore() > 0) {
      parts.add(words.text("appointments.reminders.missed", plan.missedBefore()));
    }
    if (plan.leadDays() > 0) {
      parts.add(words.text("appointments.reminders.lead", plan.leadDays()));
    }
    return parts.isEmpty() ? words.text("appointments.reminders.any") : String.join("; ", parts);
  }

  /** Changes that were ticked. */
  static List<AppointmentText.Kind> told(Typed typed) {
    return CHANGES.stream().filter(it -> typed.all("told").contains(it.name())).toList();
  }

  /** Steps that were ticked, of those that are offered, by the plan's key. */
  static Map<String, List<String>> steps(Typed typed, ReminderPlans plans, Words words) {
    Map<String, List<String>> steps = new LinkedHashMap<>();
    List<Plan> shown = plans(plans, words);
    for (int i = 0; i < shown.size(); i++) {
      List<String> ticked = typed.all(shown.get(i).field());
      steps.put(
          plans.all().get(i).key(),
          shown.get(i).steps().stream().map(Choice::value).filter(ticked::contains).toList());
    }
    return steps;
  }
}
