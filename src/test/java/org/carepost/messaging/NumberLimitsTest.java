package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class NumberLimitsTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);

  @Test
  void a_number_gets_twenty_identical_texts_an_hour() {
    write(21, "7KQ4-MX2P");
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).hasSize(NumberLimits.MOST_IDENTICAL);
    assertThat(desk.texts().get(20).suppression()).contains(Suppression.TOO_MANY);
  }

  @Test
  void a_number_gets_a_hundred_texts_an_hour() {
    for (int i = 0; i < 105; i++) {
      write(1, "A" + i);
    }
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).hasSize(NumberLimits.MOST);

    clock.pass(Duration.ofMinutes(61));
    write(1, "later");
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).hasSize(NumberLimits.MOST + 1);
  }

  private void write(int times, String reference) {
    for (int i = 0; i < times; i++) {
      desk.textPatient()
          .text(
              NewText.of(
                  TextDesk.RIVERSIDE,
                  UUID.randomUUID(),
                  TextDesk.MOBILE,
                  TextKind.CONFIRMATION,
                  "request-received",
                  Map.of("reference", reference, "link", "https://example.com/status")));
    }
  }
}
