package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.carepost.people.BirthDate;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class CallLinkTest {
  private static final BirthDate WRONG = new BirthDate(LocalDate.of(1984, 3, 28));

  private final VideoDesk desk = new VideoDesk();

  @Test
  void a_guessed_link_leads_nowhere() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> desk.follow.follow(Tokens.random(), VideoDesk.PHONE));
  }

  @Test
  void five_wrong_birth_dates_end_the_link() {
    desk.invited();
    for (int left = 4; left >= 0; left--) {
      assertThat(desk.open.open(desk.texts.token(), WRONG, VideoDesk.PHONE))
          .isEqualTo(new OpenCall.Opening(false, left));
    }
    assertThat(desk.open.open(desk.texts.token(), ACall.BORN, VideoDesk.PHONE).right()).isFalse();
    assertThat(desk.door().ended()).isTrue();
  }

  @Test
  void a_link_ends_a_day_after_the_call_was_to_begin() {
    desk.invited();
    desk.clock.pass(CallLink.LIFE.minusSeconds(1));
    assertThat(desk.door().ended()).isFalse();
    desk.clock.pass(Duration.ofSeconds(1));
    assertThat(desk.door().ended()).isTrue();
  }

  @Test
  void a_link_that_is_used_again_elsewhere_asks_again_and_puts_the_first_device_out() {
    Call call = desk.waiting();
    assertThat(desk.follow.follow(desk.texts.token(), VideoDesk.TABLET).open()).isFalse();
    desk.open.open(desk.texts.token(), ACall.BORN, VideoDesk.TABLET);
    assertThat(desk.follow.follow(desk.texts.token(), VideoDesk.TABLET).open()).isTrue();
    assertThat(desk.door().open()).isFalse();
    assertThat(desk.news.fired()).contains(RoomNews.of(desk.patient(call), RoomNews.Kind.MOVED));
  }

  @Test
  void after_the_call_it_opens_on_no_other_device() {
    Call call = desk.running();
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThat(desk.door().open()).isTrue();
    assertThat(desk.follow.follow(desk.texts.token(), VideoDesk.TABLET).ended()).isTrue();
    assertThat(desk.open.open(desk.texts.token(), ACall.BORN, VideoDesk.TABLET).right()).isFalse();
  }
}
