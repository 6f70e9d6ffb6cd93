package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who texts come from. */
class SendersTest {
  private static final String OTHER_SID = "AC00000000000000000000000000000002";

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

  private TwilioGateway gateway() {
    return builder.by(Clock.systemUTC());
  }
}
