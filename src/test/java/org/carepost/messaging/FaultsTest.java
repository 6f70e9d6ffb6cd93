package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.FiredEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  private final FiredEvents<TextMissed> missed = new FiredEvents<>();
  private final Faults faults = new Faults(new InMemoryTextNumbers(), missed);

  @ParameterizedTest
  @EnumSource(Suppression.class)
  void a_text_that_was_kept_back_is_missed_unless_that_was_meant(Suppression why) {
    TextMessage text = EndedText.suppressed(UUID.randomUUID(), TextDesk.MOBILE, why, NOW);
    faults.note(text, NumberFault.NONE, null, NOW);
    boolean meant =
        switch (why) {
          case WITHDRAWN, OUTDATED, POINTLESS, GONE -> true;
          case DISSENT, UNSAFE, NUMBER_FAILED, STOPPED, TOO_MANY -> false;
        };
    assertThat(missed.fired()).hasSize(meant ? 0 : 1);
  }
}
