package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.messaging.ContactBar.Bar;
import org.carepost.messaging.ContactChannel;
import org.carepost.messaging.ContactWish.Wish;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.RecordContact;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextDesk;
import org.carepost.messaging.TextKind;
import org.carepost.navigation.RedFlags;
import org.carepost.people.APatient;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;
import org.junit.jupiter.api.Test;

class ReadCaseTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final Audit audit = new Audit(new InMemoryAuditTrail(), clock);
  private final ReadCase readCase =
      new ReadCase(
          cases,
          requests,
          new InMemoryThreads(),
          desk.repository(),
          desk.foreseeSuppression(),
          desk.foreseeReply(),
          desk.patients(),
          new ChoosePatient(desk.patients()),
          practices,
          new RedFlags("config"),
          noRooms(),
          audit,
          new Words(),
          clock);
  private final OpenCase openCase =
      new OpenCase(
          cases,
          desk.patients(),
          new WorkingCalendars(practices, new EnglishBankHolidays()),
          new FiredEvents<>());
  private final RecordContact contact =
      new RecordContact(
          desk.contacts(), desk.contactRules(), desk.patients(), desk.numbers(), audit, clock);
  private final Patient ada = APatient.ada().registered();
  private final Request request = ARequest.ofAda().on(TextDesk.MOBILE).submitted();
  private final StaffMember jess = TestCases.staff("Jess Harding");

  ReadCaseTest() {
    practices.add(new Practice(TestCases.PRACTICE, "Riverside Surgery", "01902 496 0000"));
    ada.reachOn(TextDesk.MOBILE);
    desk.patients().add(ada);
    requests.add(request);
    openCase.open(new RequestSubmitted(request, request.respondBy(), Optional.of(jess)));
  }

  @Test
  void staff_read_who_typed_it_for_a_caller() {
    assertThat(view().history().get(0).what()).isEqualTo("Request sent, typed by Jess Harding");
  }

  @Test
  void staff_read_that_the_patient_sent_it_if_they_did() {
    Request own = ARequest.ofAda().submitted();
    requests.add(own);
    openCase.open(new RequestSubmitted(own, own.respondBy()));
    assertThat(readCase.view(own.reference(), jess).history().get(0).what())
        .isEqualTo("Request sent");
  }

  @Test
  void a_reply_is_on_its_way_to_who_may_be_texted() {
    assertThat(view().noText()).isNull();
    assertThat(view().said("replied")).isEqualTo("replied");
  }

  @Test
  void staff_see_the_text_that_tells_of_a_reply_without_its_secret() {
    assertThat(view().replyText().body())
        .contains("Hello Ada", "Riverside Surgery", "https://example.com/m/...");
    assertThat(view().replyText().cost()).isEqualTo("1 text, 2.4p");
  }

  @Test
  void a_reply_to_who_refuses_texts_is_kept_and_they_are_to_be_rung() {
    contact.wish(ada.id(), List.of(TextKind.REPLY), ContactChannel.TEXT, Wish.DISSENT, jess);
    assertThat(view().noText()).isEqualTo(Suppression.DISSENT);
    assertThat(view().ringsInstead()).isTrue();
    assertThat(view().said("replied")).isEqualTo("kept");
    assertThat(view().said("note")).isEqualTo("note");
  }

  @Test
  void nobody_is_asked_to_ring_who_is_gone() {
    contact.bars(ada.id(), EnumSet.of(Bar.LEFT), Set.of(), jess);
    assertThat(view().noText()).isEqualTo(Suppression.GONE);
    assertThat(view().ringsInstead()).isFalse();
    assertThat(view().said("replied")).isEqualTo("kept-only");
  }

  @Test
  void answers_reach_a_number_that_replied_STOP() {
    desk.receiveText(List.of()).receive("SM1", TextDesk.MOBILE, "STOP");
    assertThat(view().noText()).isNull();
  }

  private CaseView view() {
    return readCase.view(request.reference(), jess);
  }

  @SuppressWarnings("unchecked")
  private static Instance<BesideCase> noRooms() {
    return (Instance<BesideCase>)
        Proxy.newProxyInstance(
            ReadCaseTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> List.<BesideCase>of().spliterator());
  }
}
