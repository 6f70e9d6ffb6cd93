package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.consultation.ARequest;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Request;
import org.carepost.messaging.InMemoryThreadLinks;
import org.carepost.messaging.InMemoryThreads;
import org.carepost.messaging.TextDesk;
import org.carepost.messaging.TextMessage;
import org.carepost.messaging.WriteToPatient;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class CloseCaseTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryThreads threads = new InMemoryThreads();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final OwnOrigin origin = new OwnOrigin("https://example.com");
  private final CaseWork work =
      new CaseWork(cases, new Audit(new InMemoryAuditTrail(), clock), clock, new FiredEvents<>());
  private final ReplyToPatient reply =
      new ReplyToPatient(
          work,
          cases,
          requests,
          threads,
          new WriteToPatient(
              threads, new InMemoryThreadLinks(), desk.textPatient(), origin, clock));
  private final CloseCase closeCase =
      new CloseCase(work, cases, new TellClosed(requests, threads, desk.textPatient(), origin));
  private final StaffMember anna = TestCases.staff("Anna Reed");
  private final Request request = ARequest.ofAda().saying("My knee hurts").submitted();

  CloseCaseTest() {
    requests.add(request);
    cases.add(
        new Case(
            request.id(),
            request.practice(),
            request.reference(),
            Urgency.ROUTINE,
            request.submittedAt(),
            request.respondBy()));
  }

  @Test
  void a_patient_to_whom_nobody_wrote_is_told_and_nothing_clinical_is_said() {
    close(Outcome.ADVICE_GIVEN);
    assertThat(desk.texts())
        .singleElement()
        .extracting(TextMessage::body)
        .asString()
        .contains("Riverside Surgery", request.reference().shown(), "https://example.com/status")
        .doesNotContain("knee", "dvice", "Lovelace");
  }

  @Test
  void who_is_told_after_the_working_day_hears_it_on_the_next_one() {
    clock.set(Instant.parse("2026-03-03T21:00:00Z"));
    close(Outcome.ADVICE_GIVEN);
    desk.sendWhatIsDue();
    assertThat(desk.sentAt("request-closed")).isEmpty();
    clock.set(Instant.parse("2026-03-04T08:00:00Z"));
    desk.sendWhatIsDue();
    assertThat(desk.sentAt("request-closed")).containsExactly(clock.instant());
  }

  @Test
  void who_has_an_answer_gets_no_further_text() {
    reply.reply(ExpectedCase.any(request.reference()), "Rest it for a week.", "once", anna);
    List<TextMessage> before = List.copyOf(desk.texts());
    close(Outcome.ADVICE_GIVEN);
    assertThat(desk.texts()).isEqualTo(before);
  }

  @Test
  void what_was_sent_in_error_is_closed_in_silence() {
    close(Outcome.SENT_IN_ERROR);
    assertThat(desk.texts()).isEmpty();
  }

  @Test
  void the_same_closure_under_the_same_key_is_done_once_whatever_became_of_the_case_since() {
    Case it = close(Outcome.ADVICE_GIVEN, "Rang her", "api:1");
    assertThat(close(Outcome.ADVICE_GIVEN, "Rang her", "api:1")).isSameAs(it);
    it.reopen(anna, clock.instant());
    close(Outcome.ADVICE_GIVEN, "Rang her", "api:1");

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(closures(it)).isEqualTo(1);
    assertThat(desk.texts()).hasSize(1);
  }

  @Test
  void under_another_key_or_with_another_note_it_is_another_closure() {
    Case it = close(Outcome.ADVICE_GIVEN, "Rang her", "api:1");
    assertThatExceptionOfType(IllegalMove.class)
        .isThrownBy(() -> close(Outcome.ADVICE_GIVEN, "Rang her", "api:2"));
    it.reopen(anna, clock.instant());
    close(Outcome.ADVICE_GIVEN, "Rang her twice", "api:1");
    assertThat(closures(it)).isEqualTo(2);
  }

  private long closures(Case it) {
    return cases.history(it.practice(), it.id()).stream()
        .filter(row -> row.kind() == CaseEvent.Kind.CLOSED)
        .count();
  }

  private void close(Outcome outcome) {
    close(outcome, "", Tokens.random());
  }

  private Case close(Outcome outcome, String note, String once) {
    return closeCase.close(ExpectedCase.any(request.reference()), outcome, note, once, anna);
  }
}
