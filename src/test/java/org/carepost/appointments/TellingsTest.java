package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.messaging.ContactBar;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.carepost.people.AStaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Who likes no text best is told by staff. */
class TellingsTest {
  private final Desk desk = new Desk();
  private final RecordContact record = desk.contact;

  @Test
  void who_likes_a_call_best_gets_no_text_and_is_on_the_list_until_they_are_told() {
    likes(ContactChannel.TELEPHONE);
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    assertThat(desk.texts()).isEmpty();
    TellingView view = desk.tellInPerson.views(desk.by).get(0);
    assertThat(view.what()).isEqualTo("Tell them that it is booked:");
    assertThat(view.about()).contains("Tuesday 10 March 2026, 09:10 with Dr Okafor");
    assertThat(view.telephone()).isNotNull();
    desk.tellInPerson.told(UUID.fromString(view.id()), desk.by);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
    assertThat(desk.trail.actions(AnAppointment.RIVERSIDE)).contains(Action.PATIENT_TOLD);
  }

  @Test
  void only_the_newest_is_to_be_told_and_only_while_it_is_so() {
    likes(ContactChannel.LETTER);
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    desk.take(
        Desk.line(
            "start",
            "2026-03-12T11:00",
            "end",
            "2026-03-12T11:10",
            "bookedAt",
            "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    assertThat(desk.tellInPerson.views(desk.by))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).isEqualTo("Tell them that it was moved to:"))
        .satisfies(it -> assertThat(it.telephone()).isNull());
    desk.cancel.cancel(AnAppointment.RIVERSIDE, desk.called("E1").id(), "", By.PATIENT);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void who_likes_an_email_best_is_texted_since_we_send_none() {
    likes(ContactChannel.EMAIL);
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    assertThat(desk.texts()).extracting(TextMessage::template).contains("appointment-booked");
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void who_has_died_is_not_rung() {
    likes(ContactChannel.TELEPHONE);
    record.bars(
        desk.ada.id(),
        EnumSet.of(ContactBar.Bar.DIED),
        EnumSet.noneOf(ContactBar.Bar.class),
        desk.by);
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void another_practice_finds_nothing_to_tell() {
    likes(ContactChannel.TELEPHONE);
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    UUID id = UUID.fromString(desk.tellInPerson.views(desk.by).get(0).id());
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                desk.tellInPerson.told(
                    id, AStaffMember.navigator().at(new PracticeId("Y00003")).built()));
    assertThat(desk.tellInPerson.views(desk.by)).hasSize(1);
  }

  private void likes(ContactChannel channel) {
    record.wish(
        desk.ada.id(), List.of(TextKind.REMINDER), channel, ContactWish.Wish.PREFERENCE, desk.by);
  }
}
