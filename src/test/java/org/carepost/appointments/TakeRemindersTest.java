package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Line;
import org.carepost.platform.imports.NotApplied;
import org.carepost.platform.imports.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other systems want patients reminded of medicine and results. */
class TakeRemindersTest {
  private final Desk desk = new Desk();

  @Test
  void a_text_goes_on_its_day_at_nine_once_and_says_nothing_clinical() {
    take("2026-03-05");
    assertThat(take("2026-03-05")).isEqualTo(1);
    desk.pass(Duration.ofDays(4));
    assertThat(desk.texts()).extracting(TextMessage::template).containsExactly("medication-due");
    assertThat(desk.textDesk.sentAt("medication-due"))
        .containsExactly(Instant.parse("2026-03-05T09:00:00Z"));
    assertThat(desk.texts().get(0).body()).contains("Ada").doesNotContain("Lovelace", "999");
  }

  @Test
  void what_is_due_on_a_sunday_waits_for_monday() {
    take("2026-03-08");
    desk.pass(Duration.ofDays(7));
    assertThat(desk.textDesk.sentAt("medication-due"))
        .containsExactly(Instant.parse("2026-03-09T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "nhsNumber, 9990000019, wrong-check-digit",
    "nhsNumber, 9990000026, not-registered-here",
    "kind, BIRTHDAY, unknown",
    "day, 03/04/2026, date-not-iso",
    "day, 2026-03-02, not-within-a-year",
    "day, '', missing"
  })
  void what_does_not_fit_is_refused_and_nothing_is_kept(String field, String value, String reason) {
    assertThatExceptionOfType(NotApplied.class)
        .isThrownBy(
            () ->
                desk.takeReminders.take(
                    Desk.lines(line("2026-03-05", field, value)), true, desk.by))
        .satisfies(
            it ->
                assertThat(it.report().refusals()).containsExactly(new Refusal(2, field, reason)));
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void who_has_no_mobile_is_refused_for_nobody_would_tell_them() {
    desk.patients.add(APatient.ada().numbered("999 000 0026").registered());
    ImportReport report =
        desk.takeReminders.take(
            Desk.lines(line("2026-03-05", "nhsNumber", "9990000026")), false, desk.by);
    assertThat(report.refusals()).containsExactly(new Refusal(2, "nhsNumber", "no-mobile"));
    assertThat(report.added()).isZero();
  }

  private long take(String day) {
    return desk.takeReminders
        .take(Desk.lines(line(day, "kind", "MEDICATION_DUE")), true, desk.by)
        .unchanged();
  }

  private static Line line(String day, String field, String value) {
    Map<String, String> fields =
        new HashMap<>(Map.of("nhsnumber", "9990000018", "kind", "MEDICATION_DUE", "day", day));
    fields.put(field.toLowerCase(Locale.ROOT), value);
    return new Line(2, fields);
  }
}
