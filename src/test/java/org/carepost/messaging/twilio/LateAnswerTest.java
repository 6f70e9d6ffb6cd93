package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.Uncertain;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;

class LateAnswerTest {
  @Test
  void a_text_that_is_answered_too_late_is_uncertain_and_found_once_at_twilio() {
    OutgoingText text =
        new OutgoingText(
            UUID.randomUUID(), new PracticeId("Y00001"), new MobileNumber("+447700900123"), "Hi");
    try (TwilioStandIn twilio = TwilioStandIn.start()) {
      TwilioGateway gateway = ATwilioGateway.calling(twilio).by(Clock.systemUTC());
      twilio.keepSilentFor(Duration.ofSeconds(20)); // a call waits seven
      long start = System.nanoTime();
      assertThatExceptionOfType(Uncertain.class).isThrownBy(() -> gateway.admit().send(text));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
      assertThat(gateway.find(text, Instant.EPOCH)).containsExactly(twilio.taken().get(0).sid());
      assertThat(twilio.taken()).hasSize(1);
    }
  }
}
