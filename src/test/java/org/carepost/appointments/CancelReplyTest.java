package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.people.Patient;
import org.junit.jupiter.api.Test;

/** Somebody answers a reminder with CANCEL. */
class CancelReplyTest {
  private final Desk desk = new Desk();

  @Test
  void it_cancels_frees_the_time_and_tells_the_patient() {
    reminded("E1", "2026-03-10");
    assertThat(reply("Cancle pls.")).isTrue();
    assertThat(desk.called("E1").cancellation())
        .hasValue(new Cancellation(CancelledBy.PATIENT, ""));
    assertThat(desk.freed.fired()).hasSize(1);
    assertThat(newest().template()).isEqualTo("appointment-given-up");
    assertThat(newest().body()).contains("Tuesday 10 March at 09:10", "/a/");
  }

  @Test
  void saying_it_twice_says_it_twice_and_cancels_once() {
    reminded("E1", "2026-03-10");
    reply("CANCEL");
    desk.textDesk.sendWhatIsDue();
    assertThat(reply("CANCEL")).isTrue();
    assertThat(desk.freed.fired()).hasSize(1);
  }

  @Test
  void which_of_two_is_meant_is_never_guessed() {
    reminded("E1", "2026-03-10");
    reminded("E2", "2026-03-11");
    assertThat(reply("CANCEL")).isFalse();
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(desk.called("E2").state()).isEqualTo(AppointmentState.BOOKED);
    assertThat(newest().body()).contains("nothing is cancelled", "or ring us");
  }

  @Test
  void what_has_begun_or_was_moved_since_is_for_staff() {
    reminded("E1", "2026-03-10");
    desk.take(Desk.line("start", "2026-03-12T11:00", "end", "2026-03-12T11:10"));
    assertThat(reply("CANCEL")).isFalse();
    desk.clock.set(desk.called("E1").slot().startsAt());
    assertThat(reply("CANCEL")).isFalse();
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void two_people_on_one_telephone_are_never_guessed() {
    Patient byron =
        APatient.ada().called("Byron", "Lovelace").numbered("999 000 0026").registered();
    byron.reachOn(desk.ada.mobile().orElseThrow());
    desk.patients.add(byron);
    reminded("E1", "2026-03-10");
    desk.take(
        Desk.line(
            "externalId",
            "E2",
            "nhsNumber",
            "999 000 0026",
            "start",
            "2026-03-10T10:00",
            "bookedAt",
            "2026-03-03T08:59",
            "end",
            "2026-03-10T10:10"));
    remind();
    assertThat(reply("CANCEL")).isFalse();
  }

  @Test
  void other_words_are_for_staff() {
    reminded("E1", "2026-03-10");
    assertThat(reply("Can you cancel and give me Monday?")).isFalse();
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  private void reminded(String id, String day) {
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
    remind();
  }

  private void remind() {
    desk.pass(Duration.ofMinutes(1));
  }

  private boolean reply(String words) {
    return desk.textDesk.reply(desk.ada.mobile().orElseThrow(), words, desk.cancelReply);
  }

  private TextMessage newest() {
    return desk.texts().get(desk.texts().size() - 1);
  }
}
