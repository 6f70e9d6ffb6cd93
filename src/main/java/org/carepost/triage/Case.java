package org.carepost.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;

/**
 * What is done about a request. Whoever works on it holds it for a while ({@link Hold#LEASE},
 * renewed by each act); when that has run out, anybody may take it.
 *
 * <p>Verbs by staff throw {@link HeldByAnother} while a colleague holds it and {@link IllegalMove}
 * from a state that does not allow them; nothing is changed then. Each returns the row to keep.
 */
@Entity
@Table(name = "triage_case")
public class Case {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private Reference reference;

  private Urgency urgency;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "due_by")
  private Instant dueBy;

  @Column(name = "patient_id")
  private UUID patient;

  @Embedded private Hold hold;

  @Embedded private Progress progress;

  @Version private long version;

  /** For JPA. */
  protected Case() {}

  /**
   * A case that waits.
   *
   * @param id of the request
   * @param waitingSince when the request was sent; kept whatever happens later
   * @param dueBy when the patient must have an answer
   */
  public Case(
      UUID id,
      PracticeId practice,
      Reference reference,
      Urgency urgency,
      Instant waitingSince,
      Instant dueBy) {
    this.id = id;
    this.practice = practice;
    this.reference = reference;
    this.progress = Progress.waiting();
    this.urgency = urgency;
    this.waitingSince = waitingSince;
    this.dueBy = dueBy;
  }

  /**
   * The first row of its history.
   *
   * @param typedBy who typed the request for a caller, or nobody
   */
  CaseEvent opened(Author typedBy) {
    return new CaseEvent(this, CaseEvent.Kind.OPENED, null, "", typedBy, waitingSince);
  }

  /** A red flag in the request has set its urgency. */
  public CaseEvent flagged() {
    return new CaseEvent(
        this, CaseEvent.Kind.RED_FLAG, state(), urgency.name(), Author.NOBODY, waitingSince);
  }

  /**
   * A red flag in what the patient wrote later; what is as pressing already stays as it is.
   *
   * @param due when it must be dealt with at this urgency
   */
  public CaseEvent flagged(Urgency as, Instant due, Instant at) {
    if (as.compareTo(urgency) < 0) {
      urgency = as;
      dueBy = due;
    }
    return new CaseEvent(this, CaseEvent.Kind.RED_FLAG, state(), as.name(), Author.NOBODY, at);
  }

  /** The request is of this registered patient. */
  void match(UUID registered) {
    this.patient = registered;
  }

  /** Somebody has found out whose request it is; anybody may at any time. */
  public CaseEvent match(Patient registered, StaffMember by, Instant at) {
    match(registered.id());
    renew(by, at);
    String name = registered.name().full();
    return new CaseEvent(this, CaseEvent.Kind.MATCHED, state(), name, Author.of(by), at);
  }

  /** It is not the patient that it was thought to be. */
  public CaseEvent unmatch(StaffMember by, Instant at) {
    match(null);
    progress.owe();
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.UNMATCHED, state(), "", Author.of(by), at);
  }

  /** Takes the case; taking it again renews the lease. */
  public Optional<CaseEvent> claim(StaffMember by, Instant at) {
    refuseIfHeldByAnother(by, at);
    CaseState before = state();
    boolean already = before == CaseState.IN_TRIAGE && isHeldBy(by, at);
    progress.open(at);
    hold = new Hold(by, at);
    return already
        ? Optional.empty()
        : Optional.of(new CaseEvent(this, CaseEvent.Kind.CLAIMED, before, "", Author.of(by), at));
  }

  /** Takes the case from whoever has it open, or had. */
  public CaseEvent takeOver(StaffMember by, Instant at) {
    if (state() != CaseState.IN_TRIAGE) {
      throw new IllegalMove(state());
    }
    String before = hold.holderName();
    hold = new Hold(by, at);
    return new CaseEvent(this, CaseEvent.Kind.TAKEN_OVER, state(), before, Author.of(by), at);
  }

  /**
   * Puts the case back into the queue; to wait for the patient, if it was taken from there and
   * nothing has made it the practice's turn since.
   */
  public CaseEvent release(StaffMember by, Instant at) {
    return act(by, at, CaseEvent.Kind.RELEASED, "", progress::putBack);
  }

  /** Puts the case back because its lease has run out. */
  public CaseEvent endLease(Instant at) {
    CaseEvent event = happens(CaseEvent.Kind.LEASE_ENDED, "", at, progress::putBack);
    hold = null;
    return event;
  }

  /**
   * @param due when it must be dealt with at this urgency
   */
  public CaseEvent assess(Urgency as, Instant due, StaffMember by, Instant at) {
    if (state() == CaseState.CLOSED) {
      throw new IllegalMove(state());
    }
    refuseIfHeldByAnother(by, at);
    urgency = as;
    dueBy = due;
    progress.owe();
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.URGENCY_SET, state(), as.name(), Author.of(by), at);
  }

  /** Anybody may write a note at any time. */
  public CaseEvent note(String text, StaffMember by, Instant at) {
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.NOTE, state(), text, Author.of(by), at);
  }

  /** The practice has written; now the patient is awaited. */
  public CaseEvent replied(StaffMember by, Instant at) {
    return act(by, at, CaseEvent.Kind.REPLIED, "", progress::answer);
  }

  /** The case is dealt with. */
  public CaseEvent close(Outcome as, StaffMember by, Instant at) {
    return act(by, at, CaseEvent.Kind.CLOSED, as.name(), () -> progress.close(as, at));
  }

  /** The case goes back to the queue with its first waiting time. */
  public CaseEvent reopen(StaffMember by, Instant at) {
    CaseState before = state();
    progress.reopen();
    return new CaseEvent(this, CaseEvent.Kind.REOPENED, before, "", Author.of(by), at);
  }

  /** The patient goes elsewhere and waits for nothing here: the next word is theirs. */
  public CaseEvent wentElsewhere(String service, Instant at) {
    return happens(CaseEvent.Kind.WENT_ELSEWHERE, service, at, progress::leaveToPatient);
  }

  /** What became of other help is known; the state stays. */
  public CaseEvent heardFromElsewhere(CaseEvent.Kind kind, String service, Instant at) {
    return new CaseEvent(this, kind, state(), service, Author.NOBODY, at);
  }

  /** Other help did not help: back to the queue with its first waiting time. */
  public CaseEvent cameBack(String service, Instant at) {
    return happens(CaseEvent.Kind.CAME_BACK, service, at, progress::hear);
  }

  /** The patient has written: back to the queue, marked, unless somebody has it open. */
  public CaseEvent patientReplied(Instant at) {
    return happens(CaseEvent.Kind.PATIENT_REPLIED, "", at, progress::hear);
  }

  /** The patient's link was tried too often and works no longer: the practice must ring. */
  public CaseEvent lockLink(Instant at) {
    return happens(CaseEvent.Kind.LINK_LOCKED, "", at, progress::lockLink);
  }

  private CaseEvent act(
      StaffMember by, Instant at, CaseEvent.Kind kind, String detail, Runnable move) {
    refuseIfHeldByAnother(by, at);
    CaseState before = state();
    move.run();
    hold = null;
    return new CaseEvent(this, kind, before, detail, Author.of(by), at);
  }

  private CaseEvent happens(CaseEvent.Kind kind, String detail, Instant at, Runnable move) {
    CaseState before = state();
    move.run();
    return new CaseEvent(this, kind, before, detail, Author.NOBODY, at);
  }

  private void refuseIfHeldByAnother(StaffMember by, Instant at) {
    if (isHeldAt(at) && !hold.isOf(by)) {
      throw new HeldByAnother(hold.holderName());
    }
  }

  private void renew(StaffMember by, Instant at) {
    if (isHeldBy(by, at)) {
      hold = new Hold(by, at);
    }
  }

  /** Whether somebody has it open at that moment. */
  public boolean isHeldAt(Instant at) {
    return hold != null && hold.lastsAt(at);
  }

  /** Whether this member of staff has it open at that moment. */
  public boolean isHeldBy(StaffMember staff, Instant at) {
    return isHeldAt(at) && hold.isOf(staff);
  }

  /** Name of who has it open at that moment, empty if nobody. */
  public Optional<String> holderAt(Instant at) {
    return isHeldAt(at) ? Optional.of(hold.holderName()) : Optional.empty();
  }

  /** Who had it last and until when; empty if it was put back. */
  Optional<Hold> hold() {
    return Optional.ofNullable(hold);
  }

  /** Identifier, the same as its request's. */
  public UUID id() {
    return id;
  }

  /** The practice it belongs to. */
  public PracticeId practice() {
    return practice;
  }

  /** What patients and staff call it. */
  public Reference reference() {
    return reference;
  }

  /** Where it stands. */
  public CaseState state() {
    return progress.state();
  }

  /** How pressing it is. */
  public Urgency urgency() {
    return urgency;
  }

  /** When the request was sent, in UTC. */
  public Instant waitingSince() {
    return waitingSince;
  }

  /** When the patient must have an answer, in UTC. */
  public Instant dueBy() {
    return dueBy;
  }

  /** The registered patient, empty if staff must find out who it is. */
  public Optional<UUID> patient() {
    return Optional.ofNullable(patient);
  }

  /** Whether the patient has written and nobody has answered since. */
  public boolean hasReply() {
    return progress.patientReplied();
  }

  /** Whether the patient's link stopped working after wrong birth dates. */
  public boolean isLinkLocked() {
    return progress.linkLocked();
  }

  /** What became of it, empty unless closed. */
  public Optional<Outcome> outcome() {
    return progress.outcome();
  }

  /** When it was first opened by staff, in UTC; empty if never. */
  public Optional<Instant> openedAt() {
    return progress.openedAt();
  }

  /** When it was closed, in UTC; empty unless closed. */
  public Optional<Instant> closedAt() {
    return progress.closedAt();
  }

  /** Counts changes; what an API calls ETag. */
  public long version() {
    return version;
  }
}
