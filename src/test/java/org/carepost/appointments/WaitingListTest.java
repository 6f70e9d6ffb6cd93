package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time is given up and offered to those who wait. */
class WaitingListTest {
  private static final WaitingPlace.Wish ANY =
      new WaitingPlace.Wish(null, "", 2, LocalDate.of(2026, 4, 1));

  private final Desk desk = new Desk();
  private final List<Patient> waiting = new ArrayList<>();
  private Appointment freed;

  @BeforeEach
  void given_four_who_wait_and_a_time_that_is_given_up() {
    for (int i = 0; i < 4; i++) {
      Patient patient =
          APatient.ada().called("W" + (char) (97 + i), "Waits").unnumbered().registered();
      patient.reachOn(new MobileNumber("+4477009001" + i + "0"));
      desk.patients.add(patient);
      waiting.add(patient);
      desk.changeList.add(patient.id(), ANY, desk.by);
    }
    freed = desk.given(AnAppointment.ofAda());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, freed.id(), "", By.PATIENT);
    desk.freed.fired().forEach(desk.keepFreeTime::keep);
  }

  @Test
  void those_who_wait_longest_are_asked_first_and_the_others_when_the_hold_is_over() {
    offer();
    assertThat(asked()).containsExactly("Wa", "Wb");
    desk.clock.pass(Duration.ofMinutes(29));
    offer();
    assertThat(asked()).hasSize(2);
    desk.clock.pass(Duration.ofMinutes(1));
    offer();
    assertThat(asked()).containsExactly("Wa", "Wb", "Wc", "Wd");
  }

  @Test
  void the_first_yes_has_it_and_the_others_are_told_kindly() {
    offer();
    desk.textDesk.sendWhatIsDue();
    assertThat(reply(1, "Yes please!")).isTrue();
    Appointment booked =
        desk.appointments.ofPatient(AnAppointment.RIVERSIDE, waiting.get(1).id(), 9).get(0);
    assertThat(booked.slot()).isEqualTo(freed.slot());
    assertThat(to(1)).last().extracting(TextMessage::template).isEqualTo("slot-yours");
    assertThat(to(0)).last().extracting(TextMessage::template).isEqualTo("slot-gone");
    assertThat(reply(0, "YES")).isTrue();
    assertThat(desk.appointments.ofPatient(AnAppointment.RIVERSIDE, waiting.get(0).id(), 9))
        .isEmpty();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9)).hasSize(3);
  }

  @Test
  void who_was_asked_waits_behind_those_who_were_not() {
    offer();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9))
        .extracting(WaitingRow::givenName)
        .containsExactly("Wc", "Wd", "Wa", "Wb");
  }

  @Test
  void a_time_that_is_booked_otherwise_is_not_offered_any_more() {
    offer();
    desk.appointments.add(
        AnAppointment.ofAda()
            .of(desk.ada)
            .in(desk.clinics.of(AnAppointment.RIVERSIDE, 1).get(0))
            .booked());
    desk.textDesk.sendWhatIsDue();
    assertThat(desk.texts()).allMatch(it -> it.suppression().isPresent());
    desk.clock.pass(Duration.ofMinutes(31));
    offer();
    assertThat(asked()).hasSize(2);
    assertThat(desk.list.freed(AnAppointment.RIVERSIDE, Instant.EPOCH, 9))
        .extracting(FreeTime::state)
        .containsExactly(FreeTime.State.CLOSED);
  }

  @Test
  void nobody_is_asked_at_night_or_at_too_short_notice() {
    desk.clock.set(Instant.parse("2026-03-03T19:00:00Z"));
    offer();
    assertThat(asked()).isEmpty();
    desk.clock.set(Instant.parse("2026-03-04T08:00:00Z"));
    offer();
    assertThat(asked()).hasSize(2);
    desk.clock.set(Instant.parse("2026-03-10T07:30:00Z"));
    offer();
    assertThat(asked()).hasSize(2);
  }

  @Test
  void no_keeps_the_place_and_a_question_is_for_staff() {
    offer();
    assertThat(reply(0, "Yes? Which doctor?")).isFalse();
    assertThat(reply(0, "No thanks")).isTrue();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9)).hasSize(4);
  }

  private void offer() {
    boolean offered;
    do {
      offered = desk.offerFreeTime.offerOne(AnAppointment.RIVERSIDE);
    } while (offered);
  }

  private boolean reply(int who, String words) {
    return desk.textDesk.reply(waiting.get(who).mobile().orElseThrow(), words, desk.offerReply);
  }

  private List<String> asked() {
    return desk.texts().stream()
        .filter(it -> it.template().equals("slot-offered"))
        .map(it -> it.body().replaceFirst("Hello (\\w+)\\..*", "$1"))
        .toList();
  }

  private List<TextMessage> to(int who) {
    return desk.texts().stream()
        .filter(it -> it.mobile().equals(waiting.get(who).mobile().orElseThrow()))
        .toList();
  }
}
