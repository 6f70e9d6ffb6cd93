package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.people.APatient.ada;

import java.time.Duration;
import java.time.Instant;
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
import org.carepost.platform.imports.Line;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;

/** Who likes no text best is told by staff, and so is whom no text reaches, of what matters. */
class TellingsTest {
  private static final Duration SOON = Duration.ofMinutes(5);

  private final Desk desk = new Desk();
  private final RecordContact record = desk.contact;

  @Test
  void who_likes_a_call_best_gets_no_text_and_is_on_the_list_until_they_are_told() {
    likes(ContactChannel.TELEPHONE);
    desk.take(booked());
    desk.pass(SOON);
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
    desk.take(booked());
    desk.pass(SOON);
    desk.take(
        Desk.line(
            "start",
            "2026-03-12T11:00",
            "end",
            "2026-03-12T11:10",
            "bookedAt",
            "2026-03-03T08:50"));
    desk.pass(SOON);
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
    desk.take(booked());
    desk.pass(SOON);
    assertThat(desk.texts()).extracting(TextMessage::template).contains("appointment-booked");
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void who_has_died_is_not_rung() {
    likes(ContactChannel.TELEPHONE);
    bar(ContactBar.Bar.DIED);
    desk.take(booked());
    desk.pass(SOON);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void who_has_no_mobile_is_told_by_phone_that_their_appointment_was_moved_or_cancelled() {
    Patient noMobile = ada().called("Grace", "Hopper").numbered("9990000026").registered();
    desk.patients.add(noMobile);
    String[] hers = {"nhsNumber", "9990000026"};
    desk.take(booked(hers));
    desk.pass(SOON);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();

    String[] moved = with(hers, "start", "2026-03-12T11:00", "end", "2026-03-12T11:10");
    desk.take(booked(moved));
    desk.pass(SOON);
    assertThat(told()).isEqualTo("Tell them that it was moved to:");

    desk.take(booked(with(moved, "status", "CANCELLED", "cancelledBy", "PRACTICE")));
    desk.pass(SOON);
    assertThat(told()).isEqualTo("Tell them that we had to cancel:");
    assertThat(only().call()).isTrue();
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void whom_the_text_does_not_reach_is_told_by_phone_that_their_appointment_was_cancelled() {
    desk.take(booked());
    desk.pass(SOON);
    wishes(ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    desk.take(booked("status", "CANCELLED", "cancelledBy", "PRACTICE"));
    passAndMiss();
    assertThat(told()).isEqualTo("Tell them that we had to cancel:");
    assertThat(only().telephone()).isEqualTo("07700 900123");
    assertThat(only().unsafe()).isFalse();

    bar(ContactBar.Bar.UNSAFE);
    assertThat(only().unsafe()).isTrue();
    bar(ContactBar.Bar.LEFT);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void who_wants_no_calls_either_is_told_by_letter() {
    desk.take(booked());
    desk.pass(SOON);
    wishes(ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    wishes(ContactChannel.TELEPHONE, ContactWish.Wish.DISSENT);
    desk.take(booked("status", "CANCELLED", "cancelledBy", "PRACTICE"));
    passAndMiss();
    assertThat(only().channel()).isEqualTo("Letter");
  }

  @Test
  void for_whom_the_next_text_would_come_too_late_is_told_by_phone() {
    String[] saturday = {"start", "2026-03-07T09:10", "end", "2026-03-07T09:20"};
    desk.take(booked(saturday));
    desk.passUntil(Instant.parse("2026-03-06T18:05:00Z"));
    desk.take(booked(with(saturday, "status", "CANCELLED", "cancelledBy", "PRACTICE")));
    desk.pass(SOON);
    assertThat(told()).isEqualTo("Tell them that we had to cancel:");
    assertThat(desk.texts())
        .extracting(TextMessage::template)
        .doesNotContain("appointment-cancelled");
  }

  @Test
  void who_is_on_the_way_when_texts_may_go_again_is_told_by_phone_and_others_by_text() {
    desk.take(booked(tomorrow("08")), booked(tomorrow("10")));
    desk.passUntil(Instant.parse("2026-03-03T18:05:00Z"));
    String[] cancelled = {"status", "CANCELLED", "cancelledBy", "PRACTICE"};
    desk.take(booked(with(tomorrow("08"), cancelled)), booked(with(tomorrow("10"), cancelled)));
    desk.pass(SOON);
    assertThat(only().about()).contains("08:10");
    desk.passUntil(Instant.parse("2026-03-04T08:05:00Z"));
    assertThat(desk.texts())
        .extracting(TextMessage::template)
        .containsOnlyOnce("appointment-cancelled");
  }

  @Test
  void who_would_come_on_the_old_day_before_the_text_is_told_by_phone_that_it_was_moved() {
    desk.take(booked("start", "2026-03-07T09:10", "end", "2026-03-07T09:20"));
    desk.passUntil(Instant.parse("2026-03-06T18:05:00Z"));
    desk.take(booked("start", "2026-03-12T09:10", "end", "2026-03-12T09:20"));
    desk.pass(SOON);
    assertThat(told()).isEqualTo("Tell them that it was moved to:");
  }

  @Test
  void a_newer_text_takes_the_place_of_what_was_to_be_told() {
    desk.take(booked());
    desk.pass(SOON);
    wishes(ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    desk.take(booked("start", "2026-03-10T11:00", "end", "2026-03-10T11:10"));
    passAndMiss();
    assertThat(told()).isEqualTo("Tell them that it was moved to:");
    wishes(ContactChannel.TEXT, ContactWish.Wish.CONSENT);
    desk.take(booked("start", "2026-03-10T12:00", "end", "2026-03-10T12:10"));
    desk.pass(SOON);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void a_reminder_that_does_not_arrive_gives_staff_nothing_to_do() {
    desk.take(Desk.line());
    wishes(ContactChannel.TEXT, ContactWish.Wish.DISSENT);
    desk.pass(Duration.ofDays(7));
    assertThat(desk.textDesk.missed()).isNotEmpty();
    desk.textDesk.missed().forEach(desk.askStaff::missed);
    assertThat(desk.tellInPerson.views(desk.by)).isEmpty();
  }

  @Test
  void another_practice_finds_nothing_to_tell() {
    likes(ContactChannel.TELEPHONE);
    desk.take(booked());
    desk.pass(SOON);
    UUID id = UUID.fromString(desk.tellInPerson.views(desk.by).get(0).id());
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                desk.tellInPerson.told(
                    id, AStaffMember.navigator().at(new PracticeId("Y00003")).built()));
    assertThat(desk.tellInPerson.views(desk.by)).hasSize(1);
  }

  private static String[] tomorrow(String hour) {
    String day = "2026-03-04T";
    return new String[] {
      "externalId", "at " + hour, "start", day + hour + ":10", "end", day + hour + ":20"
    };
  }

  private static Line booked(String... but) {
    return Desk.line(with(but, "bookedAt", "2026-03-03T08:50"));
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private void passAndMiss() {
    desk.pass(SOON);
    desk.textDesk.missed().forEach(desk.askStaff::missed);
  }

  private String told() {
    return only().what();
  }

  private TellingView only() {
    List<TellingView> views = desk.tellInPerson.views(desk.by);
    assertThat(views).hasSize(1);
    return views.get(0);
  }

  private void likes(ContactChannel channel) {
    wishes(channel, ContactWish.Wish.PREFERENCE);
  }

  private void wishes(ContactChannel channel, ContactWish.Wish wish) {
    record.wish(desk.ada.id(), List.of(TextKind.REMINDER), channel, wish, desk.by);
  }

  private void bar(ContactBar.Bar bar) {
    record.bars(desk.ada.id(), EnumSet.of(bar), EnumSet.noneOf(ContactBar.Bar.class), desk.by);
  }
}
