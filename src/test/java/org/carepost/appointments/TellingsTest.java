package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.people.APatient.ada;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.messaging.ContactBar;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactWish;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextMessage;
import org.carepost.people.AStaffMember;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Who likes no text best is told by staff, and so is whom no text reaches, of what matters. */
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
  void who_has_no_mobile_is_told_by_phone_that_their_appointment_was_moved_or_cancelled() {
    Patient noMobile = ada().called("Grace", "Hopper").numbered("9990000026").registered();
    desk.patients.add(noMobile);
    String[] hers = {"nhsNumber", "9990000026", "bookedAt", "2026-03-03T08:50"};
    desk.take(Desk.line(hers));
    desk.pass(Duration.ofMinutes(5));
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();

    String[] moved = with(hers, "start", "2026-03-12T11:00", "end", "2026-03-12T11:10");
    desk.take(Desk.line(moved));
    desk.pass(Duration.ofMinutes(5));
    assertThat(told()).isEqualTo("Tell them that it was moved to:");

    desk.take(Desk.line(with(moved, "status", "CANCELLED", "cancelledBy", "PRACTICE")));
    desk.pass(Duration.ofMinutes(5));
    assertThat(told()).isEqualTo("Tell them that we had to cancel:");
    assertThat(desk.tellInPerson.views(desk.by).get(0).call()).isTrue();
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void whom_the_text_does_not_reach_is_told_by_phone_that_their_appointment_was_cancelled() {
    desk.take(Desk.line("bookedAt", "2026-03-03T08:50"));
    desk.pass(Duration.ofMinutes(5));
    record.wish(
        desk.ada.id(),
        List.of(TextKind.REMINDER),
        ContactChannel.TEXT,
        ContactWish.Wish.DISSENT,
        desk.by);
    desk.take(
        Desk.line(
            "bookedAt", "2026-03-03T08:50", "status", "CANCELLED", "cancelledBy", "PRACTICE"));
    desk.pass(Duration.ofMinutes(5));
    desk.textDesk.missed().forEach(desk.askStaff::missed);
    assertThat(told()).isEqualTo("Tell them that we had to cancel:");
    assertThat(desk.tellInPerson.views(desk.by).get(0).telephone()).isEqualTo("07700 900123");
  }

  @Test
  void a_reminder_that_does_not_arrive_gives_staff_nothing_to_do() {
    desk.take(Desk.line());
    record.wish(
        desk.ada.id(),
        List.of(TextKind.REMINDER),
        ContactChannel.TEXT,
        ContactWish.Wish.DISSENT,
        desk.by);
    desk.pass(Duration.ofDays(7));
    assertThat(desk.textDesk.missed()).isNotEmpty();
    desk.textDesk.missed().forEach(desk.askStaff::missed);
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

  private String told() {
    List<TellingView> views = desk.tellInPerson.views(desk.by);
    assertThat(views).hasSize(1);
    return views.get(0).what();
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private void likes(ContactChannel channel) {
    record.wish(
        desk.ada.id(), List.of(TextKind.REMINDER), channel, ContactWish.Wish.PREFERENCE, desk.by);
  }
}
