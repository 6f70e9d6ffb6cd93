package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carepost.messaging.ReceiveText;
import org.carepost.messaging.StopWord;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextDesk;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextNumber;
import org.carepost.messaging.TextState;
import org.carepost.messaging.twilio.ATwilioGateway;
import org.carepost.messaging.twilio.StopList;
import org.carepost.messaging.twilio.TwilioStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twilio takes CANCEL for STOP, as it does unless it is told otherwise. */
class CancelAtTwilioTest {
  private final Desk desk = new Desk();
  private final TwilioStandIn twilio = TwilioStandIn.start();
  private final StopList stopList = twilio.heedStopWords();
  private final ReceiveText receiveText = desk.textDesk.receiveText(List.of(desk.cancelReply));
  private int replies;

  @BeforeEach
  void given_somebody_who_was_told_of_an_appointment() {
    desk.textDesk.sendBy(ATwilioGateway.calling(twilio).by(desk.clock));
    told("E1", "2026-03-10");
    assertThat(twilio.taken()).hasSize(1);
  }

  @AfterEach
  void stop() {
    twilio.close();
  }

  @Test
  void the_appointment_is_cancelled_and_staff_know_that_texts_do_not_arrive_any_more() {
    reply("Cancel", true);
    assertThat(desk.called("E1").cancellation().orElseThrow().wish())
        .isEqualTo(CancelledBy.PATIENT);
    assertThat(listed()).singleElement().satisfies(it -> assertThat(why(it)).contains("START"));

    desk.textDesk.sendWhatIsDue();
    assertThat(newest().template()).isEqualTo("appointment-given-up");
    assertThat(newest().suppression()).contains(Suppression.STOPPED);
    assertThat(desk.textDesk.missed()).hasSize(1);
  }

  @Test
  void a_number_without_a_messaging_service_shows_it_when_the_next_text_is_refused() {
    reply("CANCEL", false);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.CANCELLED);
    assertThat(listed()).isEmpty();

    desk.textDesk.sendWhatIsDue();
    assertThat(newest().state()).isEqualTo(TextState.FAILED);
    assertThat(listed()).singleElement().satisfies(it -> assertThat(why(it)).contains("21610"));
  }

  @Test
  void start_starts_texts_again() {
    reply("CANCEL", true);
    reply("START", true);
    assertThat(listed()).isEmpty();
    desk.textDesk.sendWhatIsDue();
    assertThat(newest().state()).isEqualTo(TextState.ACCEPTED);
    assertThat(twilio.taken()).hasSize(2);
  }

  @Test
  void politely_asked_twilio_stops_nothing() {
    reply("Cancel please", true);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.CANCELLED);
    desk.textDesk.sendWhatIsDue();
    assertThat(newest().state()).isEqualTo(TextState.ACCEPTED);
    assertThat(listed()).isEmpty();
  }

  private void told(String id, String day) {
    desk.take(
        Desk.line(
            "externalId",
            id,
            "start",
            day + "T09:10",
            "end",
            day + "T09:20",
            "bookedAt",
            "2026-03-03T08:59"));
    desk.pass(Duration.ofMinutes(1));
  }

  private void reply(String words, boolean advancedOptOut) {
    Optional<StopWord> said = stopList.hear(TextDesk.MOBILE.e164(), words).map(StopWord::valueOf);
    receiveText.receive(
        "SM" + ++replies, TextDesk.MOBILE, words, advancedOptOut ? said : Optional.empty());
  }

  private List<TextNumber> listed() {
    return desk.textDesk.numbers().failed(AnAppointment.RIVERSIDE, desk.clock.instant(), 10);
  }

  private static String why(TextNumber number) {
    return number.failure().orElseThrow();
  }

  private TextMessage newest() {
    return desk.texts().get(desk.texts().size() - 1);
  }
}
