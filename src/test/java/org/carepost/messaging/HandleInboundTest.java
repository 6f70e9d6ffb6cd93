package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.PersonName;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.outbox.TryLater;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;

class HandleInboundTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryThreads threads = new InMemoryThreads();
  private final InMemoryInboundTexts inbound = new InMemoryInboundTexts();
  private final FiredEvents<PressingChanged> changed = new FiredEvents<>();
  private final FiredEvents<PatientReplied> replied = new FiredEvents<>();
  private final Audit audit = new Audit(new InMemoryAuditTrail(), clock);
  private final HandleInbound handle =
      new HandleInbound(
          inbound,
          desk.repository(),
          threads,
          new ReplyToPractice(threads, replied, audit, clock),
          desk.numbers(),
          desk.patients(),
          changed,
          audit,
          clock);
  private final ReadWork readWork =
      new ReadWork(
          inbound,
          desk.repository(),
          desk.numbers(),
          threads,
          desk.patients(),
          new TextGateways(List.of(desk.gateway())),
          desk.practices(),
          audit,
          new Words(),
          clock);
  private final StaffMember navigator = AStaffMember.navigator().built();
  private final StaffMember lakeside =
      AStaffMember.navigator().at(new PracticeId("Y00003")).built();
  private final Correspondent ada = ACorrespondent.ada();

  @Test
  void staff_see_everybody_with_the_number_and_say_whose_text_it_is() {
    registered(APatient.ada());
    registered(APatient.ada().called("Byron", "Lovelace").unnumbered());
    PatientThread adas = thread(ada);
    thread(byron());
    InboundText text = waiting("He is better");

    WorkView.Inbound shown = readWork.view(navigator).inbound().get(0);
    assertThat(shown.words()).isEqualTo("He is better");
    assertThat(shown.people()).extracting(WorkView.Person::name).hasSize(2);
    assertThat(shown.threads()).hasSize(2);

    handle.give(text.id(), adas.id(), navigator);
    handle.give(text.id(), adas.id(), navigator);
    assertThat(threads.messages(TextDesk.RIVERSIDE, adas.id(), 10)).hasSize(1);
    assertThat(text.fate()).isEqualTo(InboundText.Fate.JOINED);
    assertThat(replied.fired()).hasSize(1);
    assertThat(readWork.view(navigator).inbound()).isEmpty();
  }

  @Test
  void what_is_dealt_with_leaves_the_list_with_who_did_it() {
    InboundText text = waiting("Thanks");
    handle.done(text.id(), navigator);
    assertThat(text.fate()).isEqualTo(InboundText.Fate.DONE);
    assertThat(text.doneBy()).contains("Sam Taylor");
    assertThat(readWork.view(navigator).inbound()).isEmpty();
  }

  @Test
  void a_text_that_must_not_wait_counts_until_somebody_has_dealt_with_it() {
    InboundText text = new InboundText("SM9", null, TextDesk.MOBILE, "Help!", clock.instant());
    text.press(PressingWords.Call.EMERGENCY);
    inbound.add(text);
    waiting("Thanks");
    assertThat(inbound.pressing(TextDesk.RIVERSIDE)).isEqualTo(1);
    assertThat(inbound.pressing(lakeside.practice())).isEqualTo(1);

    handle.take(text.id(), navigator);
    assertThat(inbound.pressing(TextDesk.RIVERSIDE)).isEqualTo(1);
    assertThat(inbound.pressing(lakeside.practice())).isZero();

    handle.done(text.id(), navigator);
    handle.done(waiting("Hello").id(), navigator);
    assertThat(inbound.pressing(TextDesk.RIVERSIDE)).isZero();
    assertThat(changed.fired())
        .containsExactly(new PressingChanged(null), new PressingChanged(TextDesk.RIVERSIDE));
  }

  @Test
  void a_text_that_must_not_wait_and_is_given_to_a_conversation_counts_no_more() {
    PatientThread adas = thread(ada);
    InboundText text = waiting("Help!");
    text.press(PressingWords.Call.URGENT);
    handle.give(text.id(), adas.id(), navigator);
    assertThat(inbound.pressing(TextDesk.RIVERSIDE)).isZero();
    assertThat(changed.fired()).containsExactly(new PressingChanged(TextDesk.RIVERSIDE));
  }

  @Test
  void another_practices_text_or_conversation_is_not_found() {
    InboundText text = waiting("Hello");
    PatientThread other =
        thread(
            new Correspondent(
                TextDesk.RIVERSIDE,
                UUID.randomUUID(),
                "AAAA-BBBB",
                ada.name(),
                ada.birthDate(),
                new MobileNumber("+447700900999")));
    assertNotFound(() -> handle.done(text.id(), lakeside));
    assertNotFound(() -> handle.give(text.id(), other.id(), navigator));
    assertNotFound(() -> handle.take(text.id(), navigator));
    assertThat(text.fate()).isEqualTo(InboundText.Fate.WAITING);
  }

  @Test
  void a_text_from_nowhere_shows_its_words_to_who_takes_it_and_to_nobody_else() {
    InboundText text =
        new InboundText("SM9", null, TextDesk.MOBILE, "Who is this?", clock.instant());
    inbound.add(text);
    assertThat(readWork.view(navigator).unknown())
        .singleElement()
        .satisfies(it -> assertThat(it.words()).isEmpty());
    handle.take(text.id(), navigator);
    assertThat(readWork.view(navigator).inbound().get(0).words()).isEqualTo("Who is this?");
    assertThat(readWork.view(navigator).unknown()).isEmpty();
    assertNotFound(() -> handle.take(text.id(), navigator));
  }

  @Test
  void a_text_from_a_landline_is_taken_and_dealt_with_and_given_to_nobody() {
    PatientThread adas = thread(ada);
    InboundText text = InboundText.fromNoMobile("SM9", "+441902496000", "Ring me", clock.instant());
    inbound.add(text);
    assertThat(readWork.view(navigator).unknown().get(0).from()).isEqualTo("+441902496000");
    handle.take(text.id(), navigator);
    WorkView.Inbound shown = readWork.view(navigator).inbound().get(0);
    assertThat(shown.words()).isEqualTo("Ring me");
    assertThat(shown.mobile()).isFalse();
    assertThat(shown.threads()).isEmpty();
    assertNotFound(() -> handle.give(text.id(), adas.id(), navigator));
    handle.done(text.id(), navigator);
    assertThat(readWork.view(navigator).inbound()).isEmpty();
  }

  @Test
  void what_keeps_texts_from_being_sent_is_said_above_the_list() {
    assertThat(readWork.view(navigator).trouble()).isNull();
    desk.gateway().needs("Check the auth token");
    assertThat(readWork.view(navigator).trouble()).isEqualTo("Check the auth token");
  }

  @Test
  void a_failing_number_is_on_the_list_until_somebody_confirms_it() {
    registered(APatient.ada());
    desk.textPatient().text(TextDesk.confirmation(TextKind.REPLY));
    desk.numbers().lock(TextDesk.MOBILE).fail("30006: a landline", clock.instant(), null);
    WorkView.Failed shown = readWork.view(navigator).failed().get(0);
    assertThat(shown.why()).isEqualTo("30006: a landline");
    assertThat(shown.people()).hasSize(1);
    assertNotFound(() -> handle.confirm(shown.e164(), lakeside));
    assertNotFound(() -> handle.confirm("landline", navigator));
    handle.confirm(shown.e164(), navigator);
    assertThat(readWork.view(navigator).failed()).isEmpty();
  }

  @Test
  void a_text_in_doubt_is_on_the_list_until_it_is_healed() {
    desk.gateway()
        .after(
            text -> {
              throw new Uncertain("Twilio did not answer in time");
            });
    TextMessage text = desk.textPatient().text(TextDesk.confirmation(TextKind.CODE));
    assertThatExceptionOfType(TryLater.class).isThrownBy(desk::sendWhatIsDue);
    clock.pass(Duration.ofMinutes(3));
    assertThat(readWork.view(navigator).uncertain().get(0).reason())
        .isEqualTo("Twilio did not answer in time");
    desk.recordReceipt().record(text.id(), Receipt.of("SM" + text.id(), TextState.DELIVERED));
    assertThat(readWork.view(navigator).uncertain()).isEmpty();
  }

  private InboundText waiting(String body) {
    InboundText text =
        new InboundText(
            "SM" + UUID.randomUUID(), TextDesk.RIVERSIDE, TextDesk.MOBILE, body, clock.instant());
    inbound.add(text);
    return text;
  }

  private Correspondent byron() {
    return new Correspondent(
        TextDesk.RIVERSIDE,
        UUID.randomUUID(),
        "CCCC-DDDD",
        new PersonName("Byron", "Lovelace"),
        ada.birthDate(),
        TextDesk.MOBILE);
  }

  private PatientThread thread(Correspondent with) {
    PatientThread thread = new PatientThread(with, clock.instant());
    threads.open(thread);
    return thread;
  }

  private void registered(APatient who) {
    Patient patient = who.registered();
    patient.reachOn(TextDesk.MOBILE);
    desk.patients().add(patient);
  }

  private static void assertNotFound(ThrowingCallable act) {
    assertThatExceptionOfType(Problem.class).isThrownBy(act);
  }
}
