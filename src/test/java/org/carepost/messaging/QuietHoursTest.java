package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.carepost.platform.SettableClock;
import org.carepost.practice.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);

  @ParameterizedTest
  @CsvSource({
    "REMINDER, 2026-03-03T12:00:00Z, 2026-03-03T12:00:00Z",
    "REMINDER, 2026-03-03T07:59:59Z, 2026-03-03T08:00:00Z",
    "REMINDER, 2026-03-03T18:00:00Z, 2026-03-04T08:00:00Z",
    "CAMPAIGN, 2026-03-06T20:00:00Z, 2026-03-09T08:00:00Z",
    "REMINDER, 2026-04-02T20:00:00Z, 2026-04-07T07:00:00Z", // Easter, in summer time
    "REMINDER, 2026-03-28T12:00:00Z, 2026-03-30T07:00:00Z", // the clocks go forward
    "REMINDER, 2026-10-24T12:00:00Z, 2026-10-26T08:00:00Z", // and back
    "REPLY, 2026-03-03T18:15:00Z, 2026-03-03T18:15:00Z",
    "REPLY, 2026-03-03T18:30:00Z, 2026-03-04T08:00:00Z",
    "CODE, 2026-03-03T03:00:00Z, 2026-03-03T03:00:00Z",
    "CONFIRMATION, 2026-03-01T03:00:00Z, 2026-03-01T03:00:00Z"
  })
  void a_text_waits_for_the_next_opening(TextKind kind, Instant asked, Instant opening) {
    assertThat(desk.quietHours().opening(TextDesk.RIVERSIDE, kind, asked)).isEqualTo(opening);
  }

  @Test
  void a_text_in_quiet_hours_is_sent_at_the_next_opening() {
    clock.set(Instant.parse("2026-03-03T20:00:00Z"));
    desk.textPatient().text(TextDesk.confirmation(TextKind.REMINDER));
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).isEmpty();

    clock.set(Instant.parse("2026-03-04T08:00:00Z"));
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).hasSize(1);
  }

  @Test
  void a_text_is_not_sent_before_it_may_be() {
    Instant later = clock.instant().plus(Duration.ofHours(2));
    desk.textPatient().text(TextDesk.confirmation(TextKind.REPLY).notBefore(later));
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).isEmpty();
    clock.set(later);
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).hasSize(1);
  }

  @Test
  void what_would_be_pointless_at_the_next_opening_is_dropped_with_that_reason() {
    clock.set(Instant.parse("2026-03-03T20:00:00Z"));
    TextMessage text =
        desk.textPatient()
            .text(
                TextDesk.confirmation(TextKind.REMINDER)
                    .pointlessAfter(Instant.parse("2026-03-04T07:30:00Z")));
    assertThat(text.state()).isEqualTo(TextState.SUPPRESSED);
    assertThat(text.suppression()).contains(Suppression.POINTLESS);
    assertThat(desk.due()).isEmpty();
  }

  @Test
  void what_became_pointless_while_it_waited_is_dropped() {
    TextMessage text =
        desk.textPatient()
            .text(TextDesk.confirmation(TextKind.REMINDER).pointlessAfter(clock.instant()));
    clock.pass(Duration.ofSeconds(1));
    desk.sendWhatIsDue();
    assertThat(text.suppression()).contains(Suppression.POINTLESS);
    assertThat(desk.gateway().sent).isEmpty();
  }

  @Test
  void hours_can_differ_by_day() {
    OpeningHours week = new TextHours("MO-TH 08:00-18:00, FR 08:00-12:00, FR 13:00-17:00").week();
    assertThat(week.week()).hasSize(5);
    assertThat(week.on(java.time.DayOfWeek.FRIDAY)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "always",
        "MO-FR",
        "XX 08:00-18:00",
        "MO 18:00-08:00",
        "FR-MO 08:00-18:00",
        "MO 25:00-26:00"
      })
  void hours_of_another_shape_stop_the_start(String setting) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new TextHours(setting))
        .withMessageContaining("text.hours");
  }
}
