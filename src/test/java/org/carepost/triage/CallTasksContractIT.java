package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.PatientThread;
import org.carepost.messaging.UnreadThread;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class CallTasksContractIT {
  private static final PracticeId RIVERSIDE = TestCases.PRACTICE;
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final MobileNumber MOBILE = new MobileNumber("+447700900123");
  private static final Instant NOW = TestCases.ASKED;

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases inMemoryCases = new InMemoryCases(requests);
  private final InMemoryThreads inMemoryThreads = new InMemoryThreads();
  private final Cases cases;
  private final CallTasks calls;

  CallTasksContractIT(Storage where) {
    storage = where.begin();
    cases = storage.repository(() -> inMemoryCases, JpaCases::new);
    calls =
        storage.repository(
            () -> new InMemoryCallTasks(inMemoryCases, inMemoryThreads), JpaCallTasks::new);
  }

  @BeforeEach
  void given_a_practice() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.settle();
  }

  @Test
  void calls_to_be_made_are_listed_by_urgency_and_age_until_they_are_made() {
    Case routine = opened(Urgency.ROUTINE);
    Case today = opened(Urgency.SAME_DAY);
    CallTask first = call(routine, CallTask.Reason.TEXT_MISSED, NOW);
    CallTask second = call(today, CallTask.Reason.UNREAD, NOW.plusSeconds(2));
    CallTask third = call(today, CallTask.Reason.TEXT_MISSED, NOW.plusSeconds(1));
    storage.settle();

    assertThat(calls.rows(RIVERSIDE, 10))
        .extracting(CallRow::id)
        .containsExactly(third.id(), second.id(), first.id());
    assertThat(calls.rows(RIVERSIDE, 1)).hasSize(1);
    assertThat(calls.count(RIVERSIDE)).isEqualTo(3);
    assertThat(calls.row(RIVERSIDE, today.reference()).orElseThrow().id()).isEqualTo(third.id());
    assertThat(calls.open(RIVERSIDE, today.id())).hasSize(2);

    calls.lock(RIVERSIDE, third.id()).orElseThrow().rung(TestCases.staff("Anna Reed"), NOW);
    storage.settle();
    assertThat(calls.count(RIVERSIDE)).isEqualTo(2);
    CallRow left = calls.row(RIVERSIDE, today.reference()).orElseThrow();
    assertThat(left.reason()).isEqualTo(CallTask.Reason.UNREAD);
    assertThat(left.mobile()).isEqualTo(MOBILE);
    assertThat(left.familyName()).isEqualTo("Lovelace");
    assertThat(calls.lock(RIVERSIDE, third.id()).orElseThrow().doneName()).contains("Anna Reed");
  }

  @Test
  void another_practice_has_none_of_them() {
    Case about = opened(Urgency.ROUTINE);
    CallTask call = call(about, CallTask.Reason.UNREAD, NOW);
    storage.settle();
    assertThat(calls.rows(LAKESIDE, 10)).isEmpty();
    assertThat(calls.row(LAKESIDE, about.reference())).isEmpty();
    assertThat(calls.count(LAKESIDE)).isZero();
    assertThat(calls.open(LAKESIDE, about.id())).isEmpty();
    assertThat(calls.lock(LAKESIDE, call.id())).isEmpty();
    assertThat(calls.lock(RIVERSIDE, UUID.randomUUID())).isEmpty();
  }

  @Test
  void clinical_answers_that_stay_unread_are_found_once() {
    Case clinical = opened(Urgency.SAME_DAY);
    unread(clinical);
    unread(opened(ARequest.ofAda().aboutAdmin(), Urgency.SAME_DAY));
    unread(opened(Urgency.ROUTINE));
    storage.settle();

    assertThat(calls.unreadSince(NOW, List.of(Urgency.SAME_DAY), 10))
        .containsExactly(new UnreadReply(RIVERSIDE, clinical.id(), MOBILE));
    assertThat(calls.unreadSince(NOW.minusSeconds(1), List.of(Urgency.SAME_DAY), 10)).isEmpty();
    call(clinical, CallTask.Reason.UNREAD, NOW);
    storage.settle();
    assertThat(calls.unreadSince(NOW, List.of(Urgency.SAME_DAY), 10)).isEmpty();
  }

  private void unread(Case about) {
    PatientThread thread = UnreadThread.of(about.id(), NOW);
    inMemoryThreads.open(thread);
    storage.given(thread);
  }

  private CallTask call(Case about, CallTask.Reason reason, Instant at) {
    CallTask call = new CallTask(RIVERSIDE, about.id(), reason, "off", MOBILE, at);
    calls.add(call);
    return call;
  }

  private Case opened(Urgency urgency) {
    return opened(ARequest.ofAda(), urgency);
  }

  private Case opened(ARequest asked, Urgency urgency) {
    Request request = asked.submitted();
    requests.add(request);
    storage.given(request);
    storage.settle();
    Case opened =
        new Case(request.id(), request.practice(), request.reference(), urgency, NOW, NOW);
    cases.add(opened);
    return opened;
  }
}
