package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryDiversions;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.PressingChanged;
import org.carepost.messaging.TextDesk;
import org.carepost.navigation.RedFlags;
import org.carepost.people.APatient;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;

class ReadQueueTest {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final OpenQueues open = new OpenQueues();
  private final FiredEvents<QueueChanged> changed = new FiredEvents<>();
  private final Words words = new Words();
  private final ReadPressing pressing = new ReadPressing(desk.inbound(), open, words, changed);
  private final ReadQueue queue =
      new ReadQueue(
          cases,
          new InMemoryCallTasks(cases, new InMemoryThreads()),
          practices,
          pressing,
          new ReadDiverted(new InMemoryDiversions(), new RedFlags("config"), words, changed),
          new Audit(new InMemoryAuditTrail(), clock),
          words,
          clock);
  private final StaffMember anna = TestCases.staff("Anna Reed");

  ReadQueueTest() {
    practices.add(new Practice(TestCases.PRACTICE, "Riverside Surgery", "01902 496 0000"));
  }

  @Test
  void texts_that_must_not_wait_and_are_nobodys_are_counted_without_their_words() {
    assertThat(view().pressing()).isNull();
    texts("SM1", "Crushing chest pain");
    assertThat(view().pressing()).startsWith("1 text must not wait").doesNotContain("chest");
    Patient ada = APatient.ada().registered();
    ada.reachOn(TextDesk.MOBILE);
    desk.patients().add(ada);
    texts("SM2", "chest again");
    texts("SM3", "Thanks");
    assertThat(view().pressing()).startsWith("2 texts must not wait");
  }

  @Test
  void open_queues_of_the_practice_or_of_all_look_again() {
    open.add(TestCases.PRACTICE, session());
    open.add(LAKESIDE, session());
    pressing.changed(new PressingChanged(LAKESIDE));
    assertThat(changed.fired()).containsExactly(new QueueChanged(LAKESIDE));
    changed.fired().clear();
    pressing.changed(new PressingChanged(null));
    assertThat(changed.fired())
        .containsExactlyInAnyOrder(
            new QueueChanged(TestCases.PRACTICE), new QueueChanged(LAKESIDE));
  }

  @Test
  void the_headline_counts_what_the_rows_call_due_today_or_now_or_late() {
    clock.set(Instant.parse("2026-03-03T10:00:00Z"));
    assertThat(view().summary()).startsWith("Nothing to do");
    opened(Urgency.EMERGENCY, "2026-03-04T18:30:00Z");
    opened(Urgency.NOT_ASSESSED, "2026-03-03T18:30:00Z");
    opened(Urgency.ROUTINE, "2026-03-03T23:59:59Z");
    opened(Urgency.ROUTINE, "2026-03-02T18:30:00Z");
    opened(Urgency.SAME_DAY, "2026-03-03T09:59:59Z");
    opened(Urgency.SAME_DAY, "2026-03-04T18:30:00Z");
    opened(Urgency.SOON, "2026-03-04T00:00:00Z");
    assertThat(view().summary()).isEqualTo("5 to deal with today, 2 are late. 2 others.");
    assertThat(view().lines())
        .filteredOn(
            it -> it.late() || it.due().startsWith("Due today") || it.due().startsWith("Due now"))
        .hasSize(5);
  }

  @Test
  void without_anything_due_the_headline_says_so() {
    clock.set(Instant.parse("2026-03-03T10:00:00Z"));
    opened(Urgency.SOON, "2026-03-04T18:30:00Z");
    assertThat(view().summary()).isEqualTo("Nothing due today. 1 other.");
  }

  @Test
  void what_is_answered_is_not_late_however_long_ago_it_was_due() {
    clock.set(Instant.parse("2026-03-03T10:00:00Z"));
    Case answered = opened(Urgency.SAME_DAY, "2026-03-02T18:30:00Z");
    assertThat(view().lines()).singleElement().matches(QueueLine::late);
    answered.replied(anna, clock.instant());
    assertThat(queue.view(QueueName.AWAITING, "", anna).lines())
        .singleElement()
        .satisfies(it -> assertThat(it.late()).isFalse())
        .satisfies(it -> assertThat(it.due()).isEqualTo("Waiting for patient"));
  }

  @Test
  void any_part_of_the_name_is_found_as_the_hint_says() {
    Case adas = opened(Urgency.SOON, "2026-03-04T18:30:00Z");
    for (String search : List.of("ada", "lovel", "lovelace ada", adas.reference().shown())) {
      assertThat(queue.view(QueueName.ALL, search, anna).lines()).as(search).hasSize(1);
    }
    assertThat(words.text("triage.search.hint"))
        .isEqualTo("Any part of the name, or the reference");
  }

  private Case opened(Urgency urgency, String due) {
    Request request = ARequest.ofAda().submitted();
    requests.add(request);
    Case opened =
        new Case(
            request.id(),
            request.practice(),
            request.reference(),
            urgency,
            request.submittedAt(),
            Instant.parse(due));
    cases.add(opened);
    return opened;
  }

  private void texts(String gatewayId, String body) {
    desk.receiveText(List.of()).receive(gatewayId, TextDesk.MOBILE, body);
  }

  private QueueView view() {
    return queue.view(QueueName.ALL, "", anna);
  }

  private static Session session() {
    return (Session)
        Proxy.newProxyInstance(
            ReadQueueTest.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "hashCode" -> System.identityHashCode(proxy);
                  case "equals" -> proxy == arguments[0];
                  default -> throw new UnsupportedOperationException();
                });
  }
}
