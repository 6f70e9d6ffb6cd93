package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordReceiptTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final RecordReceipt recordReceipt = desk.recordReceipt();
  private TextMessage text;
  private String gatewayId;

  @BeforeEach
  void given_a_text_that_was_handed_over() {
    text = desk.textPatient().text(TextDesk.confirmation(TextKind.REMINDER));
    desk.sendWhatIsDue();
    gatewayId = text.gatewayId().orElseThrow();
  }

  @Test
  void news_moves_it_on_and_never_back() {
    assertThat(hear(TextState.DELIVERED)).isTrue();
    assertThat(hear(TextState.SENT)).isFalse();
    assertThat(hear(TextState.DELIVERED)).isFalse();
    assertThat(text.state()).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void news_of_another_text_of_the_providers_changes_nothing() {
    assertThat(recordReceipt.record(text.id(), Receipt.of("SM-other", TextState.DELIVERED)))
        .isFalse();
    assertThat(recordReceipt.record(UUID.randomUUID(), Receipt.of(gatewayId, TextState.DELIVERED)))
        .isFalse();
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_text_that_did_not_arrive_marks_its_number_and_others_are_told_once() {
    Receipt unreachable =
        new Receipt(gatewayId, TextState.UNDELIVERED, "30003: out of reach", NumberFault.FOR_A_DAY);
    recordReceipt.record(text.id(), unreachable);
    recordReceipt.record(text.id(), unreachable);

    TextNumber number = desk.numbers().lock(TextDesk.MOBILE);
    assertThat(number.failedAt(clock.instant())).isTrue();
    assertThat(number.failedAt(clock.instant().plus(Duration.ofDays(1)))).isFalse();
    assertThat(desk.missed()).extracting(TextMissed::text).containsExactly(text);
  }

  @Test
  void a_number_that_opted_out_at_the_provider_is_stopped_and_listed_until_it_starts() {
    recordReceipt.record(
        text.id(),
        new Receipt(gatewayId, TextState.FAILED, "21610: replied STOP", NumberFault.STOPPED));
    TextNumber number = desk.numbers().lock(TextDesk.MOBILE);
    assertThat(number.stoppedAt()).isPresent();
    assertThat(number.failure()).contains("21610: replied STOP");
    number.restart();
    assertThat(number.stoppedAt()).isEmpty();
    assertThat(number.failedAt(clock.instant())).isFalse();
  }

  @Test
  void seventy_two_hours_of_silence_count_as_undelivered() {
    EndSilence endSilence = new EndSilence(desk.repository(), desk.faults(), clock);
    clock.pass(Duration.ofDays(3));
    endSilence.run();
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
    clock.pass(Duration.ofSeconds(1));
    endSilence.run();
    assertThat(text.state()).isEqualTo(TextState.UNDELIVERED);
    assertThat(text.reason()).contains("no news for 72 hours");
    assertThat(desk.missed()).hasSize(1);
  }

  private boolean hear(TextState state) {
    return recordReceipt.record(text.id(), Receipt.of(gatewayId, state));
  }
}
