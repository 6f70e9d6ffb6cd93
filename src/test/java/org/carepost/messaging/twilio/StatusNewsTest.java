package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carepost.messaging.NumberFault;
import org.carepost.messaging.Receipt;
import org.carepost.messaging.TextState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fields of a status callback say. */
class StatusNewsTest {
  @ParameterizedTest
  @CsvSource({
    "undelivered, 30003, UNDELIVERED, FOR_A_DAY, 30003: the phone is off or out of reach",
    "undelivered, 30004, UNDELIVERED, LASTING, 30004: the network blocks texts to this number",
    "failed, 30005, FAILED, FOR_A_DAY, 30005: the network does not know the number",
    "undelivered, 30006, UNDELIVERED, LASTING, 30006: the number is a landline or cannot get texts",
    "undelivered, 30007, UNDELIVERED, NONE, 30007: the network filtered the text",
    "undelivered, 30008, UNDELIVERED, NONE, 30008: the network does not say why",
    "failed, 21610, FAILED, STOPPED, 21610: the number replied STOP",
    "failed, 39999, FAILED, NONE, Twilio error 39999"
  })
  void an_error_ends_the_text_and_tells_of_the_number(
      String status, String code, TextState state, NumberFault fault, String reason) {
    Receipt receipt = receipt(status, code);
    assertThat(receipt.gatewayId()).isEqualTo("SM1");
    assertThat(receipt.state()).isEqualTo(state);
    assertThat(receipt.fault()).isEqualTo(fault);
    assertThat(receipt.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "queued, ACCEPTED",
    "accepted, ACCEPTED",
    "sending, ACCEPTED",
    "scheduled, ACCEPTED",
    "sent, SENT",
    "delivered, DELIVERED",
    "read, DELIVERED",
    "undelivered, UNDELIVERED",
    "failed, FAILED",
    "canceled, FAILED"
  })
  void every_status_is_a_state_and_without_an_error_the_number_is_not_to_blame(
      String status, TextState state) {
    assertThat(receipt(status, "").state()).isEqualTo(state);
    assertThat(receipt(status, "none").fault()).isEqualTo(NumberFault.NONE);
  }

  @Test
  void an_error_of_a_text_that_is_still_on_its_way_ends_nothing() {
    assertThat(receipt("sent", "30006").fault()).isEqualTo(NumberFault.NONE);
  }

  @Test
  void a_status_that_nobody_knows_says_nothing() {
    assertThat(TwilioStatusCallback.receipt(Map.of("MessageSid", "SM1", "MessageStatus", "new")))
        .isEmpty();
    assertThat(TwilioStatusCallback.receipt(Map.of())).isEmpty();
  }

  private static Receipt receipt(String status, String code) {
    return TwilioStatusCallback.receipt(
            Map.of("MessageSid", "SM1", "MessageStatus", status, "ErrorCode", code))
        .orElseThrow();
  }
}
