package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.messaging.EndedText;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.Suppression;
import org.carepost.messaging.TextMissed;
import org.carepost.messaging.TextState;
import org.carepost.messaging.ThreadRead;
import org.carepost.navigation.InMemorySignposts;
import org.carepost.navigation.NewSignpost;
import org.carepost.navigation.Signpost;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.Ids;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Words;
import org.carepost.practice.InMemoryPractices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskToRingTest {
  private static final Instant NOW = TestCases.ASKED;
  private static final MobileNumber MOBILE = new MobileNumber("+447700900123");

  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final InMemoryCallTasks calls = new InMemoryCallTasks(cases, new InMemoryThreads());
  private final FiredEvents<QueueChanged> changed = new FiredEvents<>();
  private final InMemorySignposts signposts = new InMemorySignposts();
  private final AskToRing askToRing = new AskToRing(cases, calls, signposts, new Words(), changed);
  private final StaffMember anna = TestCases.staff("Anna Reed");

  @ParameterizedTest
  @EnumSource(
      value = TextState.class,
      names = {"UNDELIVERED", "FAILED"})
  void a_text_about_a_case_that_did_not_arrive_asks_for_a_call(TextState end) {
    Case about = opened(Urgency.ROUTINE);
    missed(about.id(), end);
    assertThat(calls.rows(TestCases.PRACTICE, 10))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.reference()).isEqualTo(about.reference());
              assertThat(row.mobile()).isEqualTo(MOBILE);
              assertThat(row.why()).isEqualTo("the phone is off");
              assertThat(row.openedAt()).isEqualTo(NOW);
            });
    assertThat(changed.fired()).hasSize(1);
  }

  @Test
  void the_most_pressing_patient_is_rung_first() {
    Case routine = opened(Urgency.ROUTINE);
    Case today = opened(Urgency.SAME_DAY);
    missed(routine.id(), TextState.FAILED);
    missed(today.id(), TextState.FAILED);
    assertThat(calls.rows(TestCases.PRACTICE, 10))
        .extracting(CallRow::reference)
        .containsExactly(today.reference(), routine.reference());
  }

  @Test
  void one_call_is_enough_until_it_is_made() {
    Case about = opened(Urgency.ROUTINE);
    missed(about.id(), TextState.FAILED);
    missed(about.id(), TextState.UNDELIVERED);
    assertThat(calls.count(TestCases.PRACTICE)).isOne();
    calls.open(TestCases.PRACTICE, about.id()).get(0).rung(anna, NOW);
    assertThat(calls.count(TestCases.PRACTICE)).isZero();
    missed(about.id(), TextState.FAILED);
    assertThat(calls.count(TestCases.PRACTICE)).isOne();
  }

  @Test
  void who_was_rung_by_mistake_is_to_be_rung_again() {
    Case about = opened(Urgency.ROUTINE);
    missed(about.id(), TextState.FAILED);
    CallTask call = calls.rows(TestCases.PRACTICE, 10).stream().map(this::task).toList().get(0);
    RingPatient ring = ringPatient();
    assertThat(ring.whoWasRung(call.id(), anna)).isEmpty();
    ring.rung(call.id(), anna);
    assertThat(ring.whoWasRung(call.id(), anna)).contains("Ada Lovelace");
    assertThat(calls.count(TestCases.PRACTICE)).isZero();
    ring.notRung(call.id(), anna);
    assertThat(ring.whoWasRung(call.id(), anna)).isEmpty();
    assertThat(calls.count(TestCases.PRACTICE)).isOne();
  }

  @Test
  void a_call_that_nobody_needs_any_more_stays_off_the_list() {
    Case about = opened(Urgency.ROUTINE);
    missed(about.id(), TextState.FAILED);
    CallTask call = calls.open(TestCases.PRACTICE, about.id()).get(0);
    call.becomeNeedless(NOW);
    ringPatient().notRung(call.id(), anna);
    assertThat(calls.count(TestCases.PRACTICE)).isZero();
  }

  private CallTask task(CallRow row) {
    return calls.lock(TestCases.PRACTICE, row.id()).orElseThrow();
  }

  private RingPatient ringPatient() {
    SettableClock clock = new SettableClock();
    return new RingPatient(
        calls,
        requests,
        new InMemoryPractices(),
        new Audit(new InMemoryAuditTrail(), clock),
        changed,
        new Words(),
        clock);
  }

  @Test
  void a_text_about_where_else_to_go_is_about_the_case_of_its_request() {
    Case about = opened(Urgency.ROUTINE);
    Signpost signpost = signposted(about);
    missed(signpost.id(), TextState.FAILED);
    assertThat(calls.rows(TestCases.PRACTICE, 10))
        .singleElement()
        .satisfies(row -> assertThat(row.reference()).isEqualTo(about.reference()))
        .satisfies(row -> assertThat(row.mobile()).isEqualTo(MOBILE));
    missed(signpost.id(), TextState.UNDELIVERED);
    assertThat(calls.count(TestCases.PRACTICE)).isOne();
  }

  private Signpost signposted(Case about) {
    Signpost signpost =
        new Signpost(
            Ids.next(),
            new NewSignpost(
                TestCases.PRACTICE,
                about.reference().shown(),
                about.id(),
                null,
                "sore-throat",
                1,
                "pharmacy-1",
                "Mill Pharmacy",
                "1 Mill Street",
                "pharmacy",
                null,
                MOBILE),
            NOW);
    signposts.add(signpost);
    return signpost;
  }

  @Test
  void a_text_that_is_about_no_case_asks_for_none() {
    missed(UUID.randomUUID(), TextState.FAILED);
    assertThat(changed.fired()).isEmpty();
  }

  @Test
  void a_text_that_was_kept_back_asks_for_a_call() {
    Case about = opened(Urgency.ROUTINE);
    askToRing.missed(
        new TextMissed(EndedText.suppressed(about.id(), MOBILE, Suppression.STOPPED, NOW), NOW));
    assertThat(calls.rows(TestCases.PRACTICE, 10))
        .singleElement()
        .satisfies(it -> assertThat(it.why()).isEqualTo("the number replied STOP"));
  }

  @Test
  void a_call_about_an_unread_answer_is_needless_once_it_is_read_and_others_are_not() {
    Case unread = opened(Urgency.SAME_DAY);
    Case failed = opened(Urgency.SAME_DAY);
    askToRing.ask(TestCases.PRACTICE, unread.id(), CallTask.Reason.UNREAD, null, MOBILE, NOW);
    missed(failed.id(), TextState.FAILED);
    for (Case each : new Case[] {unread, failed}) {
      askToRing.read(new ThreadRead(TestCases.PRACTICE, each.id(), NOW));
    }
    assertThat(calls.rows(TestCases.PRACTICE, 10))
        .extracting(CallRow::reference)
        .containsExactly(failed.reference());
  }

  @Test
  void an_urgent_answer_may_stay_unread_for_two_hours_and_a_routine_one_for_three_days() {
    assertThat(ChaseUnread.patience(Urgency.EMERGENCY)).isEqualTo(Duration.ofHours(2));
    assertThat(ChaseUnread.patience(Urgency.SAME_DAY)).isEqualTo(Duration.ofHours(2));
    assertThat(ChaseUnread.patience(Urgency.NOT_ASSESSED)).isEqualTo(Duration.ofDays(1));
    assertThat(ChaseUnread.patience(Urgency.SOON)).isEqualTo(Duration.ofDays(1));
    assertThat(ChaseUnread.patience(Urgency.ROUTINE)).isEqualTo(Duration.ofDays(3));
  }

  @Test
  void who_rang_first_is_who_rang() {
    CallTask call =
        new CallTask(
            TestCases.PRACTICE, UUID.randomUUID(), CallTask.Reason.UNREAD, null, MOBILE, NOW);
    call.rung(anna, NOW);
    call.rung(TestCases.staff("Ben Cole"), NOW);
    call.becomeNeedless(NOW.plusSeconds(1));
    assertThat(call.doneName()).isEqualTo(Optional.of("Anna Reed"));
  }

  private void missed(UUID about, TextState end) {
    askToRing.missed(
        new TextMissed(EndedText.ended(about, MOBILE, end, "the phone is off", NOW), NOW));
  }

  private Case opened(Urgency urgency) {
    Request request = ARequest.ofAda().submitted();
    requests.add(request);
    Case opened =
        new Case(request.id(), request.practice(), request.reference(), urgency, NOW, NOW);
    cases.add(opened);
    return opened;
  }
}
