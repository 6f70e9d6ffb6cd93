package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carepost.people.APatient;
import org.junit.jupiter.api.Test;

/** Texts of which staff must know at once. */
class PressingTextsTest extends ReceivingTexts {
  @Test
  void a_text_that_must_not_wait_comes_first_and_is_answered_at_any_hour_once_an_hour() {
    clock.set(Instant.parse("2026-03-07T02:00:00Z")); // a night to Saturday
    registered(APatient.ada());
    receive("SM1", "Thanks");
    assertThat(desk.texts()).isEmpty();
    receive("SM2", "Crushing chest pain");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10))
        .extracting(InboundText::pressing)
        .containsExactly(true, false);
    receive("SM3", "My chest!");
    assertThat(desk.texts())
        .singleElement()
        .satisfies(it -> assertThat(it.body()).contains("999", "111").doesNotContain("pain"));
    desk.sendWhatIsDue();
    assertThat(desk.sentAt("call-instead")).containsExactly(clock.instant());

    clock.pass(Duration.ofMinutes(61));
    receive("SM4", "chest");
    assertThat(desk.texts()).hasSize(2);
  }

  @Test
  void a_text_that_must_not_wait_is_answered_in_a_thread_and_from_nowhere_too() {
    receive("SM1", "Crushing chest pain");
    assertThat(desk.texts()).hasSize(1);
    receive("SM2", "Hello?");
    assertThat(inbound.unknown(10)).extracting(InboundText::pressing).containsExactly(true, false);

    clock.pass(Duration.ofMinutes(61));
    threads.open(new PatientThread(ada, clock.instant()));
    staffWrote(TextDesk.RIVERSIDE);
    receive("SM3", "My chest hurts");
    assertThat(replied.fired()).hasSize(1);
    assertThat(desk.texts())
        .filteredOn(it -> it.template().equals("call-instead"))
        .hasSize(2)
        .last()
        .satisfies(it -> assertThat(it.about()).isEqualTo(ada.thread()));
  }

  @Test
  void staff_who_may_be_meant_are_told_of_a_text_that_must_not_wait_and_of_no_other() {
    receive("SM1", "Hello?");
    assertThat(desk.pressingChanged()).isEmpty();
    receive("SM2", "Crushing chest pain");
    assertThat(desk.pressingChanged()).containsExactly(new PressingChanged(null));

    staffWrote(TextDesk.RIVERSIDE);
    staffWrote(LAKESIDE);
    receive("SM3", "My chest hurts");
    assertThat(desk.pressingChanged())
        .contains(new PressingChanged(TextDesk.RIVERSIDE), new PressingChanged(LAKESIDE))
        .hasSize(3);
  }

  @Test
  void a_text_from_a_landline_that_must_not_wait_is_marked_and_told_but_not_answered() {
    receiveText.receiveFromNoMobile("SM1", "+441902496000", "Crushing chest pain");
    assertThat(inbound.pressing(TextDesk.RIVERSIDE)).isEqualTo(1);
    assertThat(desk.pressingChanged()).containsExactly(new PressingChanged(null));
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void what_joins_a_conversation_is_not_announced_twice() {
    threads.open(new PatientThread(ada, clock.instant()));
    staffWrote(TextDesk.RIVERSIDE);
    receive("SM1", "My chest hurts");
    assertThat(inbound.all().get(0).pressing()).isTrue();
    assertThat(desk.pressingChanged()).isEmpty();
  }
}
