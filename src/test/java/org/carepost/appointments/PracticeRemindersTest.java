package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.messaging.TextMessage;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.PracticeId;
import org.carepost.platform.YamlMap;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a practice chooses in place of the config folder. */
class PracticeRemindersTest {
  private final Desk desk = new Desk();

  @Test
  void a_choice_counts_for_what_is_booked_already() {
    desk.take(Desk.line());
    desk.pass(Duration.ofMinutes(1));
    choose(Map.of("told", List.of(), "steps-1", List.of("P2D")));
    desk.passUntil(Instant.parse("2026-03-10T09:00:00Z"));
    assertThat(desk.textDesk.sentAt("appointment-reminder"))
        .containsExactly(Instant.parse("2026-03-09T08:00:00Z"));
    assertThat(desk.trail.actions(AnAppointment.RIVERSIDE)).contains(Action.REMINDERS_SET);
    assertThat(desk.reminders.saved(desk.by)).startsWith("Chosen by Sam Taylor");
  }

  @Test
  void what_is_not_ticked_is_not_told() {
    choose(Map.of("told", List.of("MOVED")));
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(1));
    desk.take(
        Desk.line(
            "start",
            "2026-03-12T11:00",
            "end",
            "2026-03-12T11:10",
            "bookedAt",
            "2026-03-03T08:50"));
    desk.passUntil(Instant.parse("2026-03-12T11:00:00Z"));
    assertThat(desk.texts()).extracting(TextMessage::template).containsExactly("appointment-moved");
  }

  @Test
  void another_practice_keeps_to_the_config_folder_and_a_new_plan_to_its_steps() {
    ReminderPlans before = desk.reminders.plans(desk.by);
    choose(Map.of("told", List.of()));
    assertThat(desk.reminders.of(new PracticeId("Y00003"))).isSameAs(before);
    ReminderPlans later =
        new ReminderPlans(YamlMap.of("{tell: [BOOKED], plans: [{steps: [P4D]}]}"));
    ReminderChoice unseen = new ReminderChoice(AnAppointment.RIVERSIDE);
    unseen.choose(List.of(), Map.of(), "Sam", desk.clock.instant());
    assertThat(later.chosen(unseen).all().get(0).written()).containsExactly("P4D");
    assertThat(later.chosen(unseen).told()).isEmpty();
  }

  @Test
  void what_is_not_offered_is_not_kept() {
    choose(Map.of("told", List.of("GIVEN_UP", "x"), "steps-0", List.of("P1000D", "P1D")));
    assertThat(desk.reminders.plans(desk.by).all().get(0).written()).containsExactly("P1D");
    assertThat(desk.reminders.plans(desk.by).told()).isEmpty();
  }

  @Test
  void a_plan_for_some_types_is_kept_to_for_those_only() {
    ReminderPlans plans =
        new ReminderPlans(
            YamlMap.of("plans: [{slot-types: [Smear, gp], steps: [P7D]}, {steps: [PT2H]}]"));
    desk.take(Desk.line(), Desk.line("externalId", "E2", "slotType", "Nurse"));
    assertThat(plans.plan(desk.called("E1"), 0).written()).containsExactly("P7D");
    assertThat(plans.plan(desk.called("E2"), 0).written()).containsExactly("PT2H");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tell: [SOON]|/tell",
        "plans: [{lead-days: -1}]|/plans/0/lead-days",
        "plans: [{lead: 1}]|/plans/0/lead",
        "plans: [{steps: [P1D, -P1D]}]|/plans/0/steps",
        "plans: [{steps: [soon]}]|/plans/0/steps"
      })
  void a_file_that_cannot_be_kept_to_says_where(String file, String path) {
    assertThatExceptionOfType(BrokenContent.class)
        .isThrownBy(() -> new ReminderPlans(YamlMap.of(file)))
        .withMessageStartingWith("config/reminders.yaml: " + path + " ");
  }

  @Test
  void plans_are_shown_in_words() {
    List<ReminderForm.Plan> plans = ReminderForm.plans(desk.reminders.plans(desk.by), desk.words);
    assertThat(plans)
        .extracting(ReminderForm.Plan::whom)
        .containsExactly(
            "The patient missed 2 or more in the last year",
            "Booked 8 or more days ahead",
            "Booked 2 or more days ahead",
            "All others");
    assertThat(plans.get(0).steps())
        .extracting(Choice::label)
        .contains("5 days before", "1 day before", "2 hours before", "1 hour before");
  }

  private void choose(Map<String, List<String>> ticked) {
    Typed typed = new Typed(ticked, false);
    desk.reminders.choose(
        ReminderForm.told(typed),
        ReminderForm.steps(typed, desk.reminders.plans(desk.by), desk.words),
        desk.by);
  }
}
