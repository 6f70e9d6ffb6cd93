package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.carepost.platform.Ids;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class RoomPassTest {
  private final VideoDesk desk = new VideoDesk();

  @Test
  void a_pass_opens_its_room_once() {
    Call call = desk.running();
    String pass = desk.issue.toVisitor(desk.door(), VideoDesk.PHONE);
    assertThat(desk.use.use(pass, call.id(), VideoDesk.PHONE)).contains(desk.patient(call));
    assertThat(desk.use.use(pass, call.id(), VideoDesk.PHONE)).isEmpty();
  }

  @Test
  void a_pass_is_worth_nothing_elsewhere_or_later() {
    Call call = desk.running();
    assertThat(desk.use.use(pass(), call.id(), VideoDesk.TABLET)).isEmpty();
    assertThat(desk.use.use(pass(), Ids.next(), VideoDesk.PHONE)).isEmpty();
    assertThat(desk.use.use(Tokens.random(), call.id(), VideoDesk.PHONE)).isEmpty();
    String late = pass();
    desk.clock.pass(RoomPass.LIFE);
    assertThat(desk.use.use(late, call.id(), VideoDesk.PHONE)).isEmpty();
  }

  @Test
  void who_is_not_let_in_gets_no_pass() {
    desk.waiting();
    assertThatExceptionOfType(Problem.class).isThrownBy(this::pass);
  }

  @Test
  void a_pass_of_a_call_that_is_over_opens_nothing() {
    Call call = desk.running();
    String pass = pass();
    desk.finish.finish(call.id(), FinishCall.Way.ENDED, desk.clinician);
    assertThat(desk.use.use(pass, call.id(), VideoDesk.PHONE)).isEmpty();
    assertThatExceptionOfType(Problem.class).isThrownBy(this::pass);
  }

  private String pass() {
    return desk.issue.toVisitor(desk.door(), VideoDesk.PHONE);
  }
}
