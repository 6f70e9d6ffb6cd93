package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestKind;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryStorage
class CasesContractIT {
  private static final PracticeId RIVERSIDE = TestCases.PRACTICE;
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant MONDAY = TestCases.ASKED;

  @RegisterExtension final StorageTransaction storage;
  private final InMemoryRequests requests = new InMemoryRequests();
  private final Cases cases;
  private final StaffMember anna = TestCases.staff("Anna Reed");

  CasesContractIT(Storage where) {
    storage = where.begin();
    cases = storage.repository(() -> new InMemoryCases(requests), JpaCases::new);
  }

  @BeforeEach
  void given_two_practices() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "020 7946 0003"));
    storage.settle();
  }

  @Test
  void a_case_comes_back_as_it_was() {
    Case added = opened(ARequest.ofAda(), Urgency.SAME_DAY, MONDAY);
    added.claim(anna, MONDAY).ifPresent(cases::record);
    storage.settle();

    Case found = cases.get(RIVERSIDE, added.reference());
    assertThat(found.state()).isEqualTo(CaseState.IN_TRIAGE);
    assertThat(found.urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(found.waitingSince()).isEqualTo(MONDAY);
    assertThat(found.isHeldBy(anna, MONDAY)).isTrue();
    assertThat(found.patient()).isEmpty();
  }

  @Test
  void another_practices_case_is_not_found() {
    Case added = opened(ARequest.ofAda(), Urgency.ROUTINE, MONDAY);
    storage.settle();

    assertThat(cases.find(LAKESIDE, added.reference())).isEmpty();
    assertThat(cases.takeById(LAKESIDE, added.id())).isEmpty();
    assertThat(cases.history(LAKESIDE, added.id())).isEmpty();
    assertThat(cases.queue(LAKESIDE, QueueName.ALL, 10)).isEmpty();
    assertThat(cases.search(LAKESIDE, "Lovelace", 10)).isEmpty();
    assertThat(cases.counts(LAKESIDE)).isEmpty();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> cases.take(LAKESIDE, added.reference()));
  }

  @Test
  void what_nobody_assessed_stands_before_soon_and_routine() {
    Reference routine = opened(ARequest.ofAda(), Urgency.ROUTINE, MONDAY).reference();
    Reference soon = opened(ARequest.ofAda(), Urgency.SOON, MONDAY.plusSeconds(1)).reference();
    Reference unknown =
        opened(ARequest.ofAda(), Urgency.NOT_ASSESSED, MONDAY.plusSeconds(2)).reference();
    Reference today = opened(ARequest.ofAda(), Urgency.SAME_DAY, MONDAY.plusSeconds(3)).reference();
    Reference now = opened(ARequest.ofAda(), Urgency.EMERGENCY, MONDAY.plusSeconds(4)).reference();
    storage.settle();

    assertThat(cases.queue(RIVERSIDE, QueueName.ALL, 10))
        .extracting(QueueRow::reference)
        .containsExactly(now, today, unknown, soon, routine);
  }

  @Test
  void of_the_same_urgency_whoever_waits_longest_comes_first() {
    Reference second = opened(ARequest.ofAda(), Urgency.SOON, MONDAY.plusSeconds(1)).reference();
    Reference first = opened(ARequest.ofAda(), Urgency.SOON, MONDAY).reference();
    storage.settle();

    assertThat(cases.queue(RIVERSIDE, QueueName.ALL, 10))
        .extracting(QueueRow::reference)
        .containsExactly(first, second);
    assertThat(cases.queue(RIVERSIDE, QueueName.ALL, 1)).hasSize(1);
  }

  @Test
  void each_list_has_its_cases_and_their_count() {
    Case health = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    Case admin = opened(ARequest.ofAda().aboutAdmin(), Urgency.ROUTINE, MONDAY);
    Case awaiting = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    awaiting.claim(anna, MONDAY);
    awaiting.replied(anna, MONDAY);
    Case closed = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    closed.claim(anna, MONDAY);
    closed.close(Outcome.ADVICE_GIVEN, anna, MONDAY);
    storage.settle();

    assertThat(references(QueueName.ALL)).containsExactly(health.reference(), admin.reference());
    assertThat(references(QueueName.CLINICAL)).containsExactly(health.reference());
    assertThat(references(QueueName.ADMIN)).containsExactly(admin.reference());
    assertThat(references(QueueName.AWAITING)).containsExactly(awaiting.reference());
    assertThat(references(QueueName.CLOSED)).containsExactly(closed.reference());
    assertThat(cases.counts(RIVERSIDE))
        .containsEntry(QueueName.ALL, 2L)
        .containsEntry(QueueName.CLINICAL, 1L)
        .containsEntry(QueueName.ADMIN, 1L)
        .containsEntry(QueueName.AWAITING, 1L);
  }

  @Test
  void a_row_says_who_asked_what_and_who_has_it() {
    Case it = opened(ARequest.ofAda().saying("My knee hurts"), Urgency.SOON, MONDAY);
    it.claim(anna, MONDAY);
    storage.settle();

    QueueRow row = cases.queue(RIVERSIDE, QueueName.ALL, 10).get(0);
    assertThat(row.familyName()).isEqualTo("Lovelace");
    assertThat(row.summary()).isEqualTo("My knee hurts");
    assertThat(row.kind()).isEqualTo(RequestKind.CLINICAL);
    assertThat(row.isHeldAt(MONDAY)).isTrue();
    assertThat(row.holderName()).isEqualTo("Anna Reed");
  }

  @Test
  void search_finds_by_the_start_of_a_family_name_and_by_reference() {
    Case it = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    storage.settle();

    assertThat(cases.search(RIVERSIDE, "love", 10)).hasSize(1);
    assertThat(cases.search(RIVERSIDE, it.reference().shown(), 10)).hasSize(1);
    assertThat(cases.search(RIVERSIDE, "%", 10)).isEmpty();
    assertThat(cases.search(RIVERSIDE, "Byron", 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "Ada Lovelace", "lovelace ada", "Lovelace, A", "ad love"})
  void search_finds_by_all_names_in_any_order(String typed) {
    opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    storage.settle();

    assertThat(cases.search(RIVERSIDE, typed, 10)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lovelace grace", "ada byron", "da", "ada %", "_da", " "})
  void search_finds_nobody_whose_name_lacks_a_word(String typed) {
    opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    storage.settle();

    assertThat(cases.search(RIVERSIDE, typed, 10)).isEmpty();
  }

  @Test
  void history_is_kept_in_order() {
    Case it = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    cases.record(it.opened(Author.NOBODY));
    it.claim(anna, MONDAY).ifPresent(cases::record);
    cases.record(it.note("Rang, no answer", anna, MONDAY));
    storage.settle();

    assertThat(cases.history(RIVERSIDE, it.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(CaseEvent.Kind.OPENED, CaseEvent.Kind.CLAIMED, CaseEvent.Kind.NOTE);
  }

  @Test
  void only_leases_that_have_run_out_are_expired() {
    Case old = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    old.claim(anna, MONDAY);
    Case fresh = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    fresh.claim(anna, MONDAY.plusSeconds(60));
    storage.settle();

    assertThat(cases.takeExpired(MONDAY.plus(Hold.LEASE), 10))
        .extracting(Case::id)
        .containsExactly(old.id());
  }

  @Test
  void what_somebody_has_open_is_found_by_who_they_are() {
    Case held = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    held.claim(anna, MONDAY);
    opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    storage.settle();

    assertThat(cases.takeHeldBy(RIVERSIDE, anna.id()))
        .extracting(Case::id)
        .containsExactly(held.id());
    assertThat(cases.takeHeldBy(RIVERSIDE, UUID.randomUUID())).isEmpty();
    assertThat(cases.takeHeldBy(new PracticeId("Y00003"), anna.id())).isEmpty();
  }

  @Test
  void what_waits_for_the_patient_is_put_back_to_wait_for_them() {
    Case answered = opened(ARequest.ofAda(), Urgency.SOON, MONDAY);
    answered.replied(anna, MONDAY);
    answered.claim(anna, MONDAY);
    storage.settle();

    cases.takeExpired(MONDAY.plus(Hold.LEASE), 10).get(0).endLease(MONDAY.plus(Hold.LEASE));
    storage.settle();
    assertThat(references(QueueName.AWAITING)).containsExactly(answered.reference());
  }

  private List<Reference> references(QueueName queue) {
    return cases.queue(RIVERSIDE, queue, 10).stream().map(QueueRow::reference).toList();
  }

  private Case opened(ARequest asked, Urgency urgency, Instant at) {
    Request request = asked.sent(at, MONDAY.plusSeconds(100_000)).submitted();
    requests.add(request);
    storage.given(request);
    storage.settle();
    Case it =
        new Case(request.id(), RIVERSIDE, request.reference(), urgency, at, request.respondBy());
    cases.add(it);
    return it;
  }
}
