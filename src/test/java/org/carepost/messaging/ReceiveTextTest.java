package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.carepost.people.APatient;
import org.carepost.people.BirthDate;
import org.carepost.people.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiveTextTest extends ReceivingTexts {
  @Test
  void a_reply_joins_the_newest_thread_of_the_number() {
    threads.open(new PatientThread(ACorrespondent.ada(), clock.instant().minusSeconds(60)));
    threads.open(new PatientThread(ada, clock.instant()));
    given_a_text();
    receive("SM1", "It still hurts");

    assertThat(inbound.all().get(0).thread()).contains(ada.thread());
    assertThat(threads.messages(TextDesk.RIVERSIDE, ada.thread(), 10))
        .singleElement()
        .extracting(Message::text)
        .isEqualTo("It still hurts");
    assertThat(replied.fired()).hasSize(1);
  }

  @Test
  void a_text_that_comes_twice_is_kept_once() {
    threads.open(new PatientThread(ada, clock.instant()));
    given_a_text();
    receive("SM1", "Hello");
    receive("SM1", "Hello");
    assertThat(inbound.all()).hasSize(1);
    assertThat(threads.messages(TextDesk.RIVERSIDE, ada.thread(), 10)).hasSize(1);
  }

  @Test
  void whose_text_it_is_on_a_shared_number_is_never_guessed() {
    threads.open(new PatientThread(ada, clock.instant()));
    threads.open(
        new PatientThread(
            new Correspondent(
                TextDesk.RIVERSIDE,
                UUID.randomUUID(),
                "AAAA-BBBB",
                new PersonName("Byron", "Lovelace"),
                new BirthDate(LocalDate.of(2020, 5, 1)),
                TextDesk.MOBILE),
            clock.instant()));
    given_a_text();
    receive("SM1", "He is better");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
    assertThat(replied.fired()).isEmpty();
  }

  @Test
  void a_number_that_two_registered_patients_share_is_shared_with_one_thread_too() {
    threads.open(new PatientThread(ada, clock.instant()));
    registered(APatient.ada());
    registered(APatient.ada().called("Byron", "Lovelace").born("2020-05-01").unnumbered());
    given_a_text();
    receive("SM1", "He is better");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
  }

  @Test
  void a_text_out_of_the_blue_is_for_the_only_practice_with_a_patient_on_the_number() {
    registered(APatient.ada());
    receive("SM1", "Can I have an appointment?");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
  }

  @Test
  void a_text_that_may_be_for_several_practices_is_for_each_until_that_one_has_dealt_with_it() {
    registered(APatient.ada());
    registered(APatient.ada().at(LAKESIDE));
    threads.open(new PatientThread(ada, clock.instant()));
    receive("SM1", "Hello?");
    receive("SM1", "Hello?");
    assertThat(inbound.unknown(10)).isEmpty();
    assertThat(replied.fired()).isEmpty();

    inbound.waiting(LAKESIDE, 10).get(0).done("Sam Taylor", clock.instant());
    assertThat(inbound.waiting(LAKESIDE, 10)).isEmpty();
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
  }

  @Test
  void a_practice_that_a_stranger_made_write_does_not_get_the_answer_to_another() {
    threads.open(new PatientThread(ada, clock.instant()));
    staffWrote(TextDesk.RIVERSIDE);
    for (int i = 0; i < 30; i++) {
      received(LAKESIDE);
    }
    receive("SM1", "It still hurts");
    assertThat(inbound.all().get(0).practice()).contains(TextDesk.RIVERSIDE);
    assertThat(replied.fired()).hasSize(1);
  }

  @Test
  void a_practice_that_knows_the_number_sees_the_text_though_another_has_a_request_from_it() {
    registered(APatient.ada());
    received(LAKESIDE);
    receive("SM1", "It still hurts");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
    assertThat(inbound.waiting(LAKESIDE, 10)).isEmpty();
  }

  @Test
  void of_two_whose_staff_wrote_the_one_that_knows_the_number_is_meant() {
    registered(APatient.ada());
    staffWrote(TextDesk.RIVERSIDE);
    staffWrote(LAKESIDE);
    receive("SM1", "It still hurts");
    assertThat(inbound.all())
        .singleElement()
        .satisfies(it -> assertThat(it.practice()).contains(TextDesk.RIVERSIDE));
  }

  @Test
  void an_answer_to_staff_who_do_not_know_the_number_is_kept_from_neither_practice() {
    registered(APatient.ada());
    staffWrote(LAKESIDE);
    receive("SM1", "It still hurts");
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
    assertThat(inbound.waiting(LAKESIDE, 10)).hasSize(1);
  }

  @Test
  void a_reader_that_understands_a_text_keeps_it_from_staff() {
    threads.open(new PatientThread(ada, clock.instant()));
    TextMessage text = given_a_text();
    readers.add((reply, before) -> reply.body().equals("CANCEL") && before.contains(text));
    receive("SM1", "CANCEL");
    receive("SM2", "cancel what?");
    assertThat(inbound.all())
        .extracting(InboundText::fate)
        .containsExactly(InboundText.Fate.READ, InboundText.Fate.JOINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "stop", " Stop. ", "\"STOP\"", "Stop all", "UNSUBSCRIBE"})
  void stop_stops_texts_until_start(String word) {
    given_a_text();
    receive("SM1", word);
    assertThat(desk.numbers().lock(TextDesk.MOBILE).stoppedAt()).contains(clock.instant());
    receive("SM2", "Start");
    assertThat(desk.numbers().lock(TextDesk.MOBILE).stoppedAt()).isEmpty();
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).isEmpty();
  }

  @Test
  void a_reply_that_the_provider_takes_for_stop_is_read_and_staff_know_that_it_stopped_texts() {
    threads.open(new PatientThread(ada, clock.instant()));
    TextMessage text = given_a_text();
    readers.add((reply, before) -> reply.body().equals("CANCEL") && before.contains(text));
    receive("SM1", "CANCEL", StopWord.STOP);
    receive("SM2", "Arret", StopWord.STOP);
    assertThat(inbound.all())
        .extracting(InboundText::fate)
        .containsExactly(InboundText.Fate.READ, InboundText.Fate.JOINED);
    TextNumber number = desk.numbers().lock(TextDesk.MOBILE);
    assertThat(number.stoppedAt()).contains(clock.instant());
    assertThat(number.failure().orElseThrow()).contains("STOP", "START");

    receive("SM3", "YES", StopWord.START);
    assertThat(number.stoppedAt()).isEmpty();
    assertThat(number.failure()).isEmpty();
  }

  @Test
  void a_stop_that_both_know_needs_nobody() {
    given_a_text();
    receive("SM1", "STOP", StopWord.STOP);
    assertThat(inbound.all().get(0).fate()).isEqualTo(InboundText.Fate.STOP);
    assertThat(desk.numbers().lock(TextDesk.MOBILE).failure()).isEmpty();
  }

  @Test
  void a_text_that_is_not_from_a_mobile_waits_for_whoever_takes_it() {
    receiveText.receiveFromNoMobile("SM1", "+441902496000", " Ring me back ");
    receiveText.receiveFromNoMobile("SM1", "+441902496000", " Ring me back ");
    assertThat(inbound.unknown(10))
        .singleElement()
        .satisfies(it -> assertThat(it.from()).isEqualTo("+441902496000"))
        .satisfies(it -> assertThat(it.body()).isEqualTo("Ring me back"));
  }

  @Test
  void a_sentence_with_the_word_stop_in_it_is_no_stop() {
    given_a_text();
    receive("SM1", "Should I stop the tablets?");
    assertThat(desk.numbers().lock(TextDesk.MOBILE).stoppedAt()).isEmpty();
    assertThat(inbound.waiting(TextDesk.RIVERSIDE, 10)).hasSize(1);
  }

  @Test
  void a_text_from_an_unknown_number_is_kept() {
    receive("SM1", "Who is this?");
    assertThat(inbound.all().get(0).practice()).isEmpty();
    assertThat(inbound.all().get(0).fate()).isEqualTo(InboundText.Fate.WAITING);
  }

  private TextMessage given_a_text() {
    return desk.textPatient().text(TextDesk.confirmation(TextKind.REPLY));
  }
}
