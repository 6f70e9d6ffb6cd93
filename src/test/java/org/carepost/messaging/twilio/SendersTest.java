package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.TemporaryRefusal;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who texts come from, and how fast. */
class SendersTest {
  private static final String OTHER_SID = "AC00000000000000000000000000000002";
  private static final Duration TO_MEASURE = Duration.ofMillis(5);
  private static final OutgoingText TEXT =
      new OutgoingText(
          UUID.randomUUID(), new PracticeId("Y00001"), new MobileNumber("+447700900123"), "Hello");

  private final TwilioStandIn twilio = TwilioStandIn.start();
  private final ATwilioGateway builder = ATwilioGateway.calling(twilio);

  @AfterEach
  void stop() {
    twilio.close();
  }

  @Test
  void a_number_can_be_replied_to_and_so_can_a_messaging_service() {
    assertThat(gateway().takesReplies()).isTrue();
    builder.with("twilio.from", "60777");
    assertThat(gateway().takesReplies()).isTrue();
    builder.without("twilio.from").with("twilio.messaging-service-sid", "MG1");
    assertThat(gateway().takesReplies()).isTrue();
  }

  @Test
  void a_name_cannot_be_replied_to_even_if_only_the_second_account_has_one() {
    builder
        .with("twilio.second.account-sid", OTHER_SID)
        .with("twilio.second.auth-token", TwilioStandIn.TOKEN)
        .with("twilio.second.from", "Riverside1");
    assertThat(gateway().takesReplies()).isFalse();
  }

  @Test
  void an_account_is_asked_no_faster_than_it_takes_texts() {
    TwilioGateway gateway = builder.perSecond(4).by(Clock.systemUTC());
    long start = System.nanoTime();
    for (int i = 0; i < 3; i++) {
      gateway.admit();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThan(Duration.ofMillis(500).minus(TO_MEASURE));
  }

  @Test
  void each_account_has_a_pace_of_its_own() {
    builder
        .with("twilio.second.account-sid", OTHER_SID)
        .with("twilio.second.auth-token", TwilioStandIn.TOKEN)
        .with("twilio.second.from", "+447700900998");
    twilio.misbehave(
        fields ->
            fields.get("From").equals("+447700900999") ? Mischief.busy(503, 0) : Mischief.NONE);
    TwilioGateway gateway = builder.perSecond(1).by(Clock.systemUTC());
    assertThatExceptionOfType(TemporaryRefusal.class).isThrownBy(() -> gateway.admit().send(TEXT));
    long start = System.nanoTime();
    gateway.admit().send(TEXT);
    assertThat(twilio.taken()).extracting(TakenText::account).containsExactly(OTHER_SID);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(800));
  }

  private TwilioGateway gateway() {
    return builder.by(Clock.systemUTC());
  }
}
