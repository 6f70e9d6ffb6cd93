package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carepost.messaging.TextMessage;
import org.carepost.platform.imports.ImportReport;
import org.carepost.platform.imports.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time that was taken by an offer comes back in the practice's file under another name. */
class AdoptedBookingTest {
  private final Desk desk = new Desk();
  private Appointment ours;

  @BeforeEach
  void given_a_time_that_was_given_up_and_taken() {
    desk.take(Desk.line("externalId", "E9"));
    desk.changeList.add(desk.ada.id(), FourWho.ANY, desk.by);
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E9").id(), "", By.PATIENT);
    desk.freed.fired().forEach(desk.keepFreeTime::keep);
    desk.offerFreeTime.offerOne(AnAppointment.RIVERSIDE);
    desk.textDesk.sendWhatIsDue();
    desk.textDesk.reply(desk.ada.mobile().orElseThrow(), "Yes", desk.offerReply);
    ours = newest();
    desk.clock.pass(Duration.ofMinutes(5));
  }

  @Test
  void it_is_the_same_appointment() {
    ImportReport report = desk.take(file());
    assertThat(report.added()).isZero();
    assertThat(report.changed()).isEqualTo(1);
    assertThat(desk.called("E1")).isSameAs(ours);
    assertThat(desk.take(file()).unchanged()).isEqualTo(1);
  }

  @Test
  void it_is_reminded_of_once() {
    desk.take(file());
    desk.passUntil(Instant.parse("2026-03-10T09:00:00Z"));
    assertThat(desk.texts())
        .extracting(TextMessage::template)
        .containsExactly("slot-offered", "slot-yours", "appointment-reminder");
  }

  @Test
  void what_the_file_says_became_of_it_counts() {
    desk.clock.set(Instant.parse("2026-03-10T12:00:00Z"));
    desk.take(file("status", "ATTENDED"));
    assertThat(ours.state()).isEqualTo(AppointmentState.ATTENDED);
  }

  @Test
  void another_time_or_clinic_is_another_appointment() {
    desk.take(
        file("externalId", "E2", "start", "2026-03-10T09:15", "end", "2026-03-10T09:25"),
        file("externalId", "E3", "clinician", "Dr Shah"));
    assertThat(List.of(desk.called("E2"), desk.called("E3"))).doesNotContain(ours);
  }

  @Test
  void what_the_patient_cancelled_since_it_was_booked_there_stays_cancelled() {
    desk.cancel.cancel(AnAppointment.RIVERSIDE, ours.id(), "", By.PATIENT);
    desk.take(file());
    assertThat(desk.called("E1")).isSameAs(ours);
    assertThat(ours.state()).isEqualTo(AppointmentState.CANCELLED);
  }

  @Test
  void what_was_booked_there_since_the_patient_cancelled_is_a_new_one() {
    desk.cancel.cancel(AnAppointment.RIVERSIDE, ours.id(), "", By.PATIENT);
    desk.take(file("bookedAt", "2026-03-03T09:06"));
    assertThat(desk.called("E1")).isNotSameAs(ours);
    assertThat(desk.called("E1").state()).isEqualTo(AppointmentState.BOOKED);
  }

  private static Line file(String... but) {
    String[] all = new String[but.length + 2];
    all[0] = "bookedAt";
    all[1] = "2026-03-03T09:04";
    System.arraycopy(but, 0, all, 2, but.length);
    return Desk.line(all);
  }

  private Appointment newest() {
    return desk.appointments.ofPatient(AnAppointment.RIVERSIDE, desk.ada.id(), 9).stream()
        .filter(it -> it.externalId().startsWith(AnswerOffer.OURS))
        .findFirst()
        .orElseThrow();
  }
}
