package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Request;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.people.BirthDate;
import org.carepost.people.InMemoryPatients;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.ShownPage;
import org.carepost.platform.web.Words;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;
import org.junit.jupiter.api.Test;

class ReadStatusTest {
  private static final String SENT = "Sent Tuesday 3 March, 10:12";
  private static final String OPENED = "Opened by the practice Tuesday 3 March, 11:00";
  private static final Instant ELEVEN = Instant.parse("2026-03-03T11:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final InMemoryPractices practices = new InMemoryPractices();
  private final ReadStatus status =
      new ReadStatus(requests, cases, practices, new Audit(trail, clock), new Words(), clock);
  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final Request request = ARequest.ofAda().submitted();
  private final Case it =
      new Case(
          request.id(),
          request.practice(),
          request.reference(),
          Urgency.ROUTINE,
          request.submittedAt(),
          request.respondBy());

  ReadStatusTest() {
    practices.add(new Practice(request.practice(), "Riverside Surgery", "01902 496 0001"));
    requests.add(request);
    cases.add(it);
    clock.set(NOON);
  }

  @Test
  void what_was_received_is_promised_an_answer_by_a_day_and_time() {
    assertThat(steps()).containsExactly("now: " + SENT, "Opened by the practice", "Closed");
    assertThat(next()).isEqualTo("You will hear from us by Wednesday 4 March, 18:30.");
  }

  @Test
  void what_was_opened_is_being_dealt_with_and_the_promise_stands() {
    it.claim(anna, ELEVEN);
    assertThat(steps()).containsExactly(SENT, "now: " + OPENED, "Closed");
    assertThat(next()).contains("Wednesday 4 March, 18:30");
  }

  @Test
  void what_waits_for_the_patient_says_so_and_promises_nothing() {
    it.claim(anna, ELEVEN);
    it.replied(anna, ELEVEN);
    assertThat(steps()).containsExactly(SENT, OPENED, "now: Waiting for you", "Closed");
    assertThat(next()).startsWith("We have written to you.").doesNotContain("March");
  }

  @Test
  void what_the_patient_answered_is_with_the_practice_again() {
    it.claim(anna, ELEVEN);
    it.replied(anna, ELEVEN);
    it.patientReplied(NOON);
    assertThat(steps()).containsExactly(SENT, "now: " + OPENED, "Closed");
  }

  @Test
  void what_is_closed_says_when() {
    it.claim(anna, ELEVEN);
    it.close(Outcome.ADVICE_GIVEN, anna, NOON);
    assertThat(steps()).containsExactly(SENT, OPENED, "now: Closed Tuesday 3 March, 12:00");
    assertThat(next()).startsWith("We have closed this request.");
  }

  @Test
  void a_promise_that_was_not_kept_is_owned_up_to() {
    clock.set(request.respondBy().plusSeconds(1));
    assertThat(next()).startsWith("We are later than we said.");
  }

  @Test
  void an_open_emergency_says_whom_to_call_and_promises_no_day() {
    it.assess(Urgency.EMERGENCY, request.respondBy(), anna, ELEVEN);
    assertThat(next()).contains("near the top of our list").doesNotContain("March");
    assertThat(page()).contains("nhsuk-card--care--emergency", "href=\"tel:999\"");
    clock.set(request.respondBy().plusSeconds(1));
    assertThat(next()).contains("near the top of our list");

    it.claim(anna, NOON);
    it.close(Outcome.ADVICE_GIVEN, anna, NOON);
    assertThat(page()).doesNotContain("nhsuk-card--care");
  }

  @Test
  void a_red_flag_in_the_request_or_in_a_reply_says_whom_to_call() {
    cases.record(it.flagged(Urgency.SAME_DAY, request.respondBy(), ELEVEN));
    assertThat(next()).contains("near the top of our list");
    assertThat(page()).contains("nhsuk-card--care--urgent", "Ring us now on 01902 496 0001");

    Request flagged = ARequest.ofAda().flagged("heart-attack").submitted();
    requests.add(flagged);
    new OpenCase(
            cases,
            new InMemoryPatients(),
            new WorkingCalendars(practices, new EnglishBankHolidays()),
            new FiredEvents<>())
        .open(new RequestSubmitted(flagged, flagged.respondBy()));
    assertThat(status.view(flagged.reference()).card()).isEqualTo("emergency");
  }

  @Test
  void what_nobody_must_call_for_shows_no_card() {
    assertThat(page()).doesNotContain("nhsuk-card--care");
  }

  @Test
  void staff_do_not_read_of_a_page_that_nobody_was_shown() {
    Request flagged = ARequest.ofAda().flagged("heart-attack").submitted();
    assertThat(ReadCase.flagAnswer(flagged, new Words()))
        .contains("We do not know", "Ring them now")
        .doesNotContain("told");
  }

  private String page() {
    return ShownPage.html(Page.of("triage/status").with("view", status.view(request.reference())));
  }

  @Test
  void only_who_knows_reference_and_birth_date_is_let_in_and_both_are_kept_in_the_audit() {
    BirthDate other = new BirthDate(LocalDate.of(1984, 3, 28));
    assertThat(status.knows(request.reference(), request.person().born())).isTrue();
    assertThat(status.knows(request.reference(), other)).isFalse();
    assertThat(status.knows(Reference.random(), request.person().born())).isFalse();
    assertThat(trail.actions(request.practice()))
        .containsExactly(Action.STATUS_VIEWED, Action.STATUS_REFUSED);
  }

  /** Each with when it was reached, the one that the request stands at marked. */
  private List<String> steps() {
    return status.view(request.reference()).steps().stream()
        .map(
            step ->
                (step.current() ? "now: " : "")
                    + step.name()
                    + (step.when() == null ? "" : " " + step.when()))
        .toList();
  }

  private String next() {
    return status.view(request.reference()).next();
  }
}
