package org.carepost.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.messaging.NumberFault;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.PermanentRefusal;
import org.carepost.messaging.TemporaryRefusal;
import org.carepost.messaging.Uncertain;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.TooEarly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioGatewayTest {
  private static final String OTHER_SID = "AC00000000000000000000000000000002";
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final SettableClock clock = new SettableClock();
  private final TwilioStandIn twilio = TwilioStandIn.start();
  private final ATwilioGateway builder = ATwilioGateway.calling(twilio);
  private final OutgoingText text = text("Hello € 😀 &=?");

  @AfterEach
  void stop() {
    twilio.close();
  }

  @Test
  void a_text_is_posted_as_twilio_documents_it() {
    String sid = send(gateway());
    assertThat(twilio.requests())
        .containsExactly("POST /2010-04-01/Accounts/" + TwilioStandIn.SID + "/Messages.json");
    assertThat(twilio.taken())
        .singleElement()
        .satisfies(
            taken -> {
              assertThat(taken.sid()).isEqualTo(sid);
              assertThat(taken.fields())
                  .containsExactlyInAnyOrderEntriesOf(
                      Map.of(
                          "To", "+447700900123",
                          "From", "+447700900999",
                          "Body", "Hello € 😀 &=?",
                          "StatusCallback",
                              "https://carepost.example/callbacks/twilio/status/" + text.id()));
            });
  }

  @Test
  void a_messaging_service_chooses_the_sender() {
    builder.without("twilio.from");
    builder.with("twilio.messaging-service-sid", "MG1");
    send(gateway());
    assertThat(twilio.taken().get(0).fields())
        .containsEntry("MessagingServiceSid", "MG1")
        .doesNotContainKey("From");
  }

  @Test
  void twilio_is_asked_for_texts_to_the_number_and_finds_those_with_the_same_words() {
    TwilioGateway gateway = gateway();
    String sid = send(gateway);
    gateway.admit().send(text("Other words"));
    assertThat(gateway.find(text, LONG_AGO)).containsExactly(sid);
    assertThat(twilio.requests())
        .last()
        .asString()
        .startsWith("GET /2010-04-01/Accounts/" + TwilioStandIn.SID + "/Messages.json?")
        .contains("To=%2B447700900123");
  }

  @Test
  void a_number_with_many_texts_is_asked_for_page_by_page() {
    TwilioGateway gateway = gateway();
    String first = send(gateway);
    for (int i = 0; i < 150; i++) {
      gateway.admit().send(text("Other words " + i));
    }
    assertThat(gateway.find(text, LONG_AGO)).containsExactly(first);
    assertThat(twilio.requests().stream().filter(it -> it.startsWith("GET")))
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(it)
                    .startsWith("GET /2010-04-01/Accounts/" + TwilioStandIn.SID + "/Messages.json?")
                    .contains("To=%2B447700900123", "PageSize=100"));
  }

  @Test
  void what_is_older_than_the_call_is_not_the_text() {
    TwilioGateway gateway = gateway();
    send(gateway);
    clock.set(Instant.parse("2999-01-02T00:00:00Z"));
    assertThat(gateway.find(text, Instant.parse("2999-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void twilio_is_not_asked_while_the_call_may_still_arrive() {
    TwilioGateway gateway = gateway();
    assertThatExceptionOfType(Uncertain.class)
        .isThrownBy(() -> gateway.find(text, clock.instant()));
    assertThat(twilio.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "21211, LASTING", "21214, LASTING", "21614, LASTING", "21610, STOPPED", "30004, LASTING",
    "30006, LASTING", "30003, FOR_A_DAY", "30005, FOR_A_DAY", "30007, NONE", "21602, NONE"
  })
  void a_refusal_of_the_text_is_permanent_and_tells_of_the_number(int code, NumberFault fault) {
    twilio.misbehave(fields -> Mischief.refused(400, code));
    assertThatExceptionOfType(PermanentRefusal.class)
        .isThrownBy(() -> send(gateway()))
        .withMessageContaining(String.valueOf(code))
        .satisfies(refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void a_busy_twilio_is_tried_again_when_it_says(int status) {
    twilio.misbehave(fields -> Mischief.busy(status, 17));
    assertThatExceptionOfType(TemporaryRefusal.class)
        .isThrownBy(() -> send(gateway()))
        .satisfies(it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(17)));
    assertThat(twilio.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void an_error_of_twilios_leaves_the_text_uncertain_and_is_not_repeated(int status) {
    twilio.misbehave(fields -> new Mischief(true, status, 20500, 0));
    assertThatExceptionOfType(Uncertain.class).isThrownBy(() -> send(gateway()));
    assertThat(twilio.requests()).hasSize(1);
  }

  @Test
  void a_dropped_answer_leaves_the_text_uncertain_and_is_not_repeated() {
    twilio.misbehave(fields -> Mischief.NO_ANSWER);
    assertThatExceptionOfType(Uncertain.class).isThrownBy(() -> send(gateway()));
    assertThat(twilio.taken()).hasSize(1);
  }

  @Test
  void a_twilio_that_is_not_there_does_not_have_the_text() {
    TwilioGateway gateway = gateway();
    twilio.close();
    assertThatExceptionOfType(TemporaryRefusal.class).isThrownBy(() -> send(gateway));
  }

  @ParameterizedTest
  @CsvSource({"401, 20003", "404, 20404"})
  void a_wrong_account_stops_the_gateway_with_words_for_the_operator(int status, int code) {
    TwilioGateway gateway = gateway();
    twilio.misbehave(fields -> Mischief.refused(status, code));
    assertThatExceptionOfType(TemporaryRefusal.class).isThrownBy(() -> send(gateway));
    assertThat(gateway.trouble().orElseThrow()).contains(String.valueOf(code), TwilioStandIn.SID);
    assertThatExceptionOfType(TooEarly.class).isThrownBy(gateway::admit);
    assertThat(twilio.requests()).hasSize(1);
  }

  @Test
  void a_twilio_that_fails_again_and_again_is_left_alone_for_a_while() {
    TwilioGateway gateway = gateway();
    twilio.misbehave(fields -> Mischief.busy(503, 0));
    failTimes(gateway, 5);
    assertThatExceptionOfType(TooEarly.class).isThrownBy(gateway::admit);

    clock.pass(Duration.ofSeconds(10));
    twilio.misbehave(fields -> Mischief.NONE);
    send(gateway);
    send(gateway);
    assertThat(twilio.taken()).hasSize(2);
  }

  @Test
  void the_second_account_takes_over_while_the_first_fails_and_gives_back() {
    builder.with("twilio.second.account-sid", OTHER_SID);
    builder.with("twilio.second.auth-token", TwilioStandIn.TOKEN);
    builder.with("twilio.second.messaging-service-sid", "MG2");
    TwilioGateway gateway = gateway();
    twilio.misbehave(fields -> fields.containsKey("From") ? Mischief.busy(503, 0) : Mischief.NONE);
    failTimes(gateway, 1);
    send(gateway);
    assertThat(twilio.taken()).extracting(TakenText::account).containsExactly(OTHER_SID);

    clock.pass(Duration.ofMinutes(2));
    twilio.misbehave(fields -> Mischief.NONE);
    send(gateway);
    assertThat(twilio.taken()).last().extracting(TakenText::account).isEqualTo(TwilioStandIn.SID);
  }

  @Test
  void settings_in_part_stop_the_start_with_their_name() {
    builder.without("twilio.auth-token");
    assertThatIllegalStateException()
        .isThrownBy(this::gateway)
        .withMessageContaining("twilio.auth-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Riverside Surgery", "TwelveLetter", "07700900999", "Dr Smith", "+44x"})
  void a_sender_that_networks_do_not_show_stops_the_start(String from) {
    builder.with("twilio.from", from);
    assertThatIllegalStateException()
        .isThrownBy(this::gateway)
        .withMessageContaining("twilio.from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Riverside", "NHSnoReply1", "+447700900999", "60777"})
  void a_number_or_a_name_of_up_to_eleven_letters_or_digits_is_a_sender(String from) {
    builder.with("twilio.from", from);
    assertThat(gateway().configured()).isTrue();
  }

  @Test
  void without_settings_texts_do_not_go_by_twilio() {
    builder.withoutSettings();
    assertThat(gateway().configured()).isFalse();
  }

  private void failTimes(TwilioGateway gateway, int times) {
    for (int i = 0; i < times; i++) {
      assertThatExceptionOfType(TemporaryRefusal.class).isThrownBy(() -> send(gateway));
    }
  }

  private String send(TwilioGateway gateway) {
    return gateway.admit().send(text);
  }

  private TwilioGateway gateway() {
    return builder.by(clock);
  }

  private static OutgoingText text(String words) {
    return new OutgoingText(
        UUID.randomUUID(), new PracticeId("Y00001"), new MobileNumber("+447700900123"), words);
  }

  @Test
  void what_every_account_says_counts() {
    assertThat(List.of(TwilioError.reason(21614), TwilioError.reason(99999)))
        .containsExactly("21614: the number is not a mobile", "Twilio error 99999");
  }
}
