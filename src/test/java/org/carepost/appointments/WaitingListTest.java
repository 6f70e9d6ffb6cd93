package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.carepost.messaging.ContactBar;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time is given up and offered to those who wait. */
class WaitingListTest {
  private final FourWho four = new FourWho();
  private final Desk desk = four.desk;
  private Appointment freed;

  @BeforeEach
  void given_a_time_that_is_given_up() {
    freed = four.givenUp(AnAppointment.ofAda());
  }

  @Test
  void those_who_wait_longest_are_asked_first_and_the_others_when_the_hold_is_over() {
    four.offer();
    assertThat(four.asked()).containsExactly("Wa", "Wb");
    desk.clock.pass(Duration.ofMinutes(29));
    four.offer();
    assertThat(four.asked()).hasSize(2);
    desk.clock.pass(Duration.ofMinutes(1));
    four.offer();
    assertThat(four.asked()).containsExactly("Wa", "Wb", "Wc", "Wd");
  }

  @Test
  void the_first_yes_has_it_and_the_others_are_told_kindly() {
    four.offerByText();
    assertThat(four.reply(1, "Yes please!")).isTrue();
    assertThat(four.appointmentsOf(1))
        .first()
        .extracting(Appointment::slot)
        .isEqualTo(freed.slot());
    assertThat(four.to(1)).last().extracting(TextMessage::template).isEqualTo("slot-yours");
    assertThat(four.to(0)).last().extracting(TextMessage::template).isEqualTo("slot-gone");
    assertThat(four.reply(0, "YES")).isTrue();
    assertThat(four.appointmentsOf(0)).isEmpty();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9)).hasSize(3);
  }

  @Test
  void who_has_it_can_cancel_by_the_word_that_the_text_says() {
    four.offerByText();
    four.reply(1, "Yes");
    desk.textDesk.sendWhatIsDue();
    assertThat(four.to(1)).last().extracting(TextMessage::body).asString().contains("CANCEL");
    assertThat(
            desk.textDesk.reply(
                four.waiting.get(1).mobile().orElseThrow(), "Cancel", desk.cancelReply))
        .isTrue();
    assertThat(four.appointmentsOf(1))
        .first()
        .extracting(Appointment::state)
        .isEqualTo(AppointmentState.CANCELLED);
    assertThat(desk.freed.fired()).extracting(SlotFreed::slot).containsExactly(freed.slot());
  }

  @Test
  void that_it_is_theirs_is_not_said_once_it_is_not() {
    four.offerByText();
    four.reply(1, "Yes");
    Appointment booked = four.appointmentsOf(1).get(0);
    desk.cancel.cancel(AnAppointment.RIVERSIDE, booked.id(), "", By.staff(desk.by));
    desk.textDesk.sendWhatIsDue();
    assertThat(desk.textDesk.sentAt("slot-yours")).isEmpty();
  }

  @Test
  void who_was_asked_waits_behind_those_who_were_not() {
    four.offer();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9))
        .extracting(WaitingRow::givenName)
        .containsExactly("Wc", "Wd", "Wa", "Wb");
  }

  @Test
  void a_time_that_is_booked_otherwise_is_not_offered_any_more() {
    four.offer();
    desk.appointments.add(
        AnAppointment.ofAda()
            .of(desk.ada)
            .in(desk.clinics.of(AnAppointment.RIVERSIDE, 1).get(0))
            .booked());
    desk.textDesk.sendWhatIsDue();
    assertThat(desk.texts()).allMatch(it -> it.suppression().isPresent());
    desk.clock.pass(Duration.ofMinutes(31));
    four.offer();
    assertThat(four.asked()).hasSize(2);
    assertThat(desk.list.freed(AnAppointment.RIVERSIDE, Instant.EPOCH, 9))
        .extracting(FreeTime::state)
        .containsExactly(FreeTime.State.CLOSED);
  }

  @Test
  void nobody_is_asked_at_night_or_at_too_short_notice() {
    desk.clock.set(Instant.parse("2026-03-03T19:00:00Z"));
    four.offer();
    assertThat(four.asked()).isEmpty();
    desk.clock.set(Instant.parse("2026-03-04T08:00:00Z"));
    four.offer();
    assertThat(four.asked()).hasSize(2);
    desk.clock.set(Instant.parse("2026-03-10T07:30:00Z"));
    four.offer();
    assertThat(four.asked()).hasSize(2);
  }

  @Test
  void who_may_not_be_texted_takes_nobodys_turn() {
    desk.contact.wish(
        four.waiting.get(0).id(),
        List.of(TextKind.INVITATION),
        ContactChannel.TEXT,
        ContactWish.Wish.DISSENT,
        desk.by);
    desk.contact.bars(
        four.waiting.get(1).id(),
        EnumSet.of(ContactBar.Bar.UNSAFE),
        EnumSet.noneOf(ContactBar.Bar.class),
        desk.by);
    four.offerByText();
    assertThat(four.asked()).containsExactly("Wc", "Wd");
    assertThat(desk.textDesk.sentAt("slot-offered")).hasSize(2);
  }
}
