package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.TextState;
import org.carepost.platform.web.FormErrors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff text who comes to a session; some texts wait for the morning. */
class TextSessionTest {
  private static final Instant EVENING = Instant.parse("2026-03-09T18:05:00Z");
  private static final Instant MORNING = Instant.parse("2026-03-10T08:00:00Z");

  private final Desk desk = new Desk();

  @BeforeEach
  void given_an_appointment_and_an_evening() {
    desk.take(Desk.line());
    desk.clock.set(EVENING);
  }

  @Test
  void it_leaves_in_the_morning_if_the_appointment_is_as_it_says() {
    TextMessage text = written("Please come {when}.");
    sendAt(MORNING);
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void moving_or_cancelling_the_appointment_keeps_it_back() {
    TextMessage moved = written("Please come {when}.");
    desk.take(Desk.line("start", "2026-03-12T11:00", "end", "2026-03-12T11:10"));
    TextMessage cancelled = written("Please bring your glasses.");
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E1").id(), "", By.PATIENT);
    sendAt(MORNING);
    assertThat(moved.suppression()).contains(Suppression.OUTDATED);
    assertThat(cancelled.suppression()).contains(Suppression.OUTDATED);
  }

  @Test
  void it_is_of_no_use_once_the_appointment_has_begun() {
    TextMessage text = written("Please bring your glasses.");
    sendAt(Instant.parse("2026-03-10T09:11:00Z"));
    assertThat(text.suppression()).contains(Suppression.POINTLESS);
  }

  @Test
  void what_is_written_afterwards_leaves_whether_they_came_or_not() {
    desk.clock.set(Instant.parse("2026-03-10T18:05:00Z"));
    TextMessage text = written("Please ring us about your appointment {when}.");
    desk.mark.mark(desk.called("E1").id(), AppointmentState.ATTENDED, desk.by);
    sendAt(Instant.parse("2026-03-11T08:00:00Z"));
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void the_same_words_twice_are_one_text() {
    assertThat(written("Please come {when}.")).isSameAs(written("Please come {when}."));
    assertThat(desk.texts()).hasSize(1);
  }

  @Test
  void the_same_words_about_another_time_are_another_text() {
    TextMessage before = written("Please bring your glasses.");
    desk.take(Desk.line("start", "2026-03-12T11:00", "end", "2026-03-12T11:10"));
    TextMessage after = written("Please bring your glasses.");
    sendAt(MORNING);
    assertThat(before.suppression()).contains(Suppression.OUTDATED);
    assertThat(after.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void an_unchanged_beginning_is_sent_to_nobody() {
    FormErrors errors = new FormErrors(desk.words);
    Appointment it = desk.called("E1");
    SessionTextForm untouched = desk.textSession.empty(it.id(), true, desk.by);
    assertThat(desk.textSession.send(it.id(), untouched, errors, desk.by)).isZero();
    assertThat(errors.message("words")).contains("after the greeting");
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void it_is_said_how_many_get_it_before_and_after() {
    desk.take(
        Desk.line("externalid", "E2", "start", "2026-03-10T09:20", "end", "2026-03-10T09:30"));
    FormErrors errors = new FormErrors(desk.words);
    Appointment it = desk.called("E1");
    SessionTextForm form =
        desk.textSession.empty(it.id(), true, desk.by).saying("Please bring your glasses.");
    assertThat(desk.textSession.view(it.id(), form, desk.by).ticked()).isEqualTo(2);
    assertThat(desk.textSession.send(it.id(), form, errors, desk.by)).isEqualTo(2);
    assertThat(Done.texted(2, desk.words)).isEqualTo("2 texts are on their way");
  }

  @Test
  void who_did_not_come_is_not_among_all_of_the_session() {
    desk.take(
        Desk.line("externalid", "E2", "start", "2026-03-10T09:20", "end", "2026-03-10T09:30"));
    Appointment missed = desk.called("E1");
    desk.clock.set(Instant.parse("2026-03-10T09:15:00Z"));
    desk.mark.mark(missed.id(), AppointmentState.DNA, desk.by);
    assertThat(desk.textSession.empty(missed.id(), true, desk.by).whom())
        .containsExactly(desk.called("E2").id().toString());
    assertThat(desk.textSession.empty(missed.id(), false, desk.by).whom())
        .containsExactly(missed.id().toString());
  }

  private TextMessage written(String words) {
    FormErrors errors = new FormErrors(desk.words);
    Appointment it = desk.called("E1");
    desk.textSession.send(
        it.id(), new SessionTextForm("", List.of(it.id().toString()), words), errors, desk.by);
    assertThat(errors.isEmpty()).isTrue();
    return desk.texts().get(desk.texts().size() - 1);
  }

  private void sendAt(Instant moment) {
    desk.clock.set(moment);
    desk.textDesk.sendWhatIsDue();
  }
}
