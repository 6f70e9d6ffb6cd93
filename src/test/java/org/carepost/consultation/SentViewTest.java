package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.ShownPage;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;

class SentViewTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final MobileNumber MOBILE = MobileNumber.parse("07700 900123");
  private static final MobileNumber ABROAD = MobileNumber.parse("+37061234567");
  private static final String TEXTING = "We are texting you your reference";
  private static final String WRITE_DOWN = "Write your reference down";

  private final FrontDoor door = new FrontDoor();

  @Test
  void a_number_that_nothing_is_known_of_is_promised_a_text() {
    assertThat(page(MOBILE)).contains(TEXTING).doesNotContain(WRITE_DOWN);
  }

  @Test
  void a_number_that_replied_stop_is_promised_none_until_it_replies_start() {
    door.numbers.stopped(MOBILE, door.clock.instant());
    assertThat(page(MOBILE))
        .contains(WRITE_DOWN)
        .doesNotContain(TEXTING)
        .doesNotContain("We will send you a text in half an hour");
  }

  @Test
  void a_number_that_texts_do_not_arrive_at_is_promised_none_for_as_long() {
    door.numbers.broken(
        MOBILE, door.clock.instant(), door.clock.instant().plus(Duration.ofHours(1)));
    assertThat(page(MOBILE)).contains(WRITE_DOWN);
    door.clock.pass(Duration.ofHours(1));
    assertThat(page(MOBILE)).contains(TEXTING);
  }

  @Test
  void a_number_abroad_that_is_not_texted_is_promised_none() {
    assertThat(page(ABROAD)).contains(WRITE_DOWN);
  }

  @Test
  void a_registered_number_looks_like_any_other() {
    String before = page(MOBILE);
    Patient ada = APatient.ada().registered();
    ada.reachOn(MOBILE);
    door.patients.add(ada);
    assertThat(page(MOBILE)).isEqualTo(before);
  }

  private String page(MobileNumber mobile) {
    Practice practice = new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001");
    Request request = ARequest.ofAda().on(mobile).flagged("heart-attack").submitted();
    boolean texted = door.textedNumbers.reach(RIVERSIDE, mobile);
    return ShownPage.html(
            Page.of("consultation/sent")
                .with("view", SentView.of(practice, request, null, texted, Optional.empty())))
        .replace(request.reference().shown(), "");
  }
}
