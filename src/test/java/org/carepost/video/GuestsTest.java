package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.MobileNumber;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class GuestsTest {
  private final VideoDesk desk = new VideoDesk();
  private final Call call = desk.running();

  @Test
  void a_guest_is_invited_by_text_or_by_a_link_to_pass_on() {
    Optional<MobileNumber> number = Optional.of(MobileNumber.parse("07700 900456"));
    assertThat(invited(GuestRole.CARER, number)).isEmpty();
    assertThat(desk.texts.templates()).endsWith(TextTemplate.VIDEO_GUEST);
    assertThat(invited(GuestRole.INTERPRETER, Optional.empty()).orElseThrow())
        .matches("https://example.com/v/[A-Za-z0-9_-]{22}");
  }

  @Test
  void a_guest_waits_under_their_name_until_they_are_let_in() {
    String link = link();
    assertThat(door(link).open()).isFalse();
    desk.introduce.introduce(link, "Maria Lopez", VideoDesk.TABLET);
    desk.enter.enter(door(link));
    Participant maria = door(link).participant();
    assertThat(maria.name()).isEqualTo("Maria Lopez");
    assertThat(maria.waitingSince()).isPresent();
    assertThat(maria.isAdmitted()).isFalse();
    desk.admit.admit(call.id(), maria.id(), desk.clinician);
    assertThat(maria.takesPlace()).isTrue();
    assertThat(call.state()).isEqualTo(CallState.IN_CALL);
  }

  @Test
  void a_link_that_was_passed_on_to_another_device_must_be_let_in_anew() {
    String link = link();
    Participant guest = letIn(link, VideoDesk.TABLET);
    desk.introduce.introduce(link, "Somebody Else", Tokens.hash("another phone"));
    assertThat(guest.isAdmitted()).isFalse();
    assertThat(desk.news.fired()).contains(RoomNews.of(guest, RoomNews.Kind.MOVED));
  }

  @Test
  void a_room_holds_four() {
    desk.issue.toStaff(call.id(), desk.clinician, VideoDesk.DESK);
    List.of("one", "two").forEach(device -> letIn(link(), Tokens.hash(device)));
    assertThatExceptionOfType(RoomFull.class).isThrownBy(() -> letIn(link(), VideoDesk.TABLET));
  }

  @Test
  void a_guest_who_is_sent_out_must_be_let_in_anew_and_the_patient_cannot_be_sent_out() {
    Participant guest = letIn(link(), VideoDesk.TABLET);
    desk.sendOut.send(call.id(), guest.id(), desk.clinician);
    assertThat(guest.isAdmitted()).isFalse();
    assertThat(desk.news.fired()).contains(RoomNews.of(guest, RoomNews.Kind.DISMISSED));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.sendOut.send(call.id(), desk.patient(call).id(), desk.clinician));
  }

  @Test
  void ten_guests_are_enough() {
    for (int i = 0; i < InviteGuest.MOST; i++) {
      link();
    }
    assertThatExceptionOfType(RoomFull.class).isThrownBy(this::link);
  }

  @Test
  void nobody_is_invited_to_a_call_that_is_over() {
    String before = link();
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThatExceptionOfType(IllegalCallMove.class).isThrownBy(this::link);
    assertThat(desk.introduce.introduce(before, "Maria Lopez", VideoDesk.TABLET)).isFalse();
  }

  private Participant letIn(String link, byte[] device) {
    desk.introduce.introduce(link, "Maria Lopez", device);
    desk.enter.enter(desk.follow.follow(link, device));
    Participant guest = desk.follow.follow(link, device).participant();
    desk.admit.admit(call.id(), guest.id(), desk.clinician);
    return guest;
  }

  private String link() {
    String link = invited(GuestRole.CARER, Optional.empty()).orElseThrow();
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private Optional<String> invited(GuestRole role, Optional<MobileNumber> mobile) {
    return desk.inviteGuest.invite(call.id(), role, mobile, desk.clinician);
  }

  private CallDoor door(String link) {
    return desk.follow.follow(link, VideoDesk.TABLET);
  }
}
