package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.consultation.Reference;
import org.carepost.consultation.Requests;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff whom to ring, and records that somebody has. */
@ApplicationScoped
public class RingPatient {
  private static final int MOST = 200;

  private final CallTasks calls;
  private final Requests requests;
  private final Practices practices;
  private final Audit audit;
  private final Event<QueueChanged> changed;
  private final Words words;
  private final Clock clock;

  @Inject
  RingPatient(
      CallTasks calls,
      Requests requests,
      Practices practices,
      Audit audit,
      Event<QueueChanged> changed,
      Words words,
      Clock clock) {
    this.calls = calls;
    this.requests = requests;
    this.practices = practices;
    this.audit = audit;
    this.changed = changed;
    this.words = words;
    this.clock = clock;
  }

  /** The calls to be made, most pressing first, in words. */
  @Transactional
  public List<CallView> views(StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.CALLS_VIEWED, "");
    Moments moments = new Moments(words, clock.instant(), practices.get(by.practice()).zone());
    return calls.rows(by.practice(), MOST).stream().map(row -> CallView.of(row, moments)).toList();
  }

  /** The call to be made about a case, if there is one. */
  @Transactional
  public Optional<CallView> about(Reference reference, StaffMember by) {
    Moments moments = new Moments(words, clock.instant(), practices.get(by.practice()).zone());
    return calls.row(by.practice(), reference).map(row -> CallView.of(row, moments));
  }

  /**
   * Somebody has rung; without effect if that was said before.
   *
   * @throws Problem not found, if the practice has no such call
   */
  @Transactional
  public void rung(UUID id, StaffMember by) {
    call(id, by).rung(by, clock.instant());
    changed(id, by);
  }

  /**
   * Nobody has rung after all: it is still to be made.
   *
   * @throws Problem not found, if the practice has no such call
   */
  @Transactional
  public void notRung(UUID id, StaffMember by) {
    call(id, by).notRung();
    changed(id, by);
  }

  /**
   * Name of the patient who was rung; empty if the call is still to be made.
   *
   * @throws Problem not found, if the practice has no such call
   */
  @Transactional
  public Optional<String> whoWasRung(UUID id, StaffMember by) {
    CallTask call = call(id, by);
    return call.doneName()
        .map(any -> requests.get(by.practice(), call.caseId()).person().name().full());
  }

  private CallTask call(UUID id, StaffMember by) {
    return calls.lock(by.practice(), id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private void changed(UUID id, StaffMember by) {
    audit.record(by.practice(), by.actor(), Action.PATIENT_RUNG, id.toString());
    changed.fire(new QueueChanged(by.practice()));
  }
}
