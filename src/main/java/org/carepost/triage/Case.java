package org.carepost.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  private CaseState state;

  private Urgency urgency;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "due_by")
  private Instant dueBy;

  @Column(name = "patient_id")
  private UUID patient;

  @Embedded private Hold hold;

  @Column(name = "patient_replied")
  private boolean patientReplied;

  @Column(name = "link_locked")
  private boolean linkLocked;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

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
    this.state = CaseState.WAITING;
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
        this, CaseEvent.Kind.RED_FLAG, state, urgency.name(), Author.NOBODY, waitingSince);
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
    return new CaseEvent(this, CaseEvent.Kind.RED_FLAG, state, as.name(), Author.NOBODY, at);
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
    return new CaseEvent(this, CaseEvent.Kind.MATCHED, state, name, Author.of(by), at);
  }

  /** It is not the patient that it was thought to be. */
  public CaseEvent unmatch(StaffMember by, Instant at) {
    match(null);
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.UNMATCHED, state, "", Author.of(by), at);
  }

  /** Takes the case; taking it again renews the lease. */
  public Optional<CaseEvent> claim(StaffMember by, Instant at) {
    refuseIfHeldByAnother(by, at);
    boolean already = state == CaseState.IN_TRIAGE && isHeldBy(by, at);
    CaseState before = state;
    if (state != CaseState.IN_TRIAGE) {
      moveTo(CaseState.IN_TRIAGE);
    }
    hold = new Hold(by, at);
    if (openedAt == null) {
      openedAt = at;
    }
    return already
        ? Optional.empty()
        : Optional.of(new CaseEvent(this, CaseEvent.Kind.CLAIMED, before, "", Author.of(by), at));
  }

  /** Takes the case from whoever has it open, or had. */
  public CaseEvent takeOver(StaffMember by, Instant at) {
    if (state != CaseState.IN_TRIAGE) {
      throw new IllegalMove(state);
    }
    String before = hold.holderName();
    hold = new Hold(by, at);
    return new CaseEvent(this, CaseEvent.Kind.TAKEN_OVER, state, before, Author.of(by), at);
  }

  /** Puts the case back into the queue. */
  public CaseEvent release(StaffMember by, Instant at) {
    return act(by, at, CaseState.WAITING, CaseEvent.Kind.RELEASED, "");
  }

  /** Puts the case back because its lease has run out. */
  public CaseEvent endLease(Instant at) {
    CaseState before = state;
    moveTo(CaseState.WAITING);
    letGo();
    return new CaseEvent(this, CaseEvent.Kind.LEASE_ENDED, before, "", Author.NOBODY, at);
  }

  /**
   * @param due when it must be dealt with at this urgency
   */
  public CaseEvent assess(Urgency as, Instant due, StaffMember by, Instant at) {
    if (state == CaseState.CLOSED) {
      throw new IllegalMove(state);
    }
    refuseIfHeldByAnother(by, at);
    urgency = as;
    dueBy = due;
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.URGENCY_SET, state, as.name(), Author.of(by), at);
  }

  /** Anybody may write a note at any time. */
  public CaseEvent note(String text, StaffMember by, Instant at) {
    renew(by, at);
    return new CaseEvent(this, CaseEvent.Kind.NOTE, state, text, Author.of(by), at);
  }

  /** The practice has written; now the patient is awaited. */
  public CaseEvent replied(StaffMember by, Instant at) {
    CaseEvent event = act(by, at, CaseState.AWAITING_PATIENT, CaseEvent.Kind.REPLIED, "");
    patientReplied = false;
    linkLocked = false;
    return event;
  }

  /** The case is dealt with. */
  public CaseEvent close(Outcome as, StaffMember by, Instant at) {
    CaseEvent event = act(by, at, CaseState.CLOSED, CaseEvent.Kind.CLOSED, as.name());
    outcome = as;
    closedAt = at;
    patientReplied = false;
    return event;
  }

  /** The case goes back to the queue with its first waiting time. */
  public CaseEvent reopen(StaffMember by, Instant at) {
    if (state != CaseState.CLOSED) {
      throw new IllegalMove(state);
    }
    CaseState before = state;
    backToQueue();
    return new CaseEvent(this, CaseEvent.Kind.REOPENED, before, "", Author.of(by), at);
  }

  /** The patient goes elsewhere and waits for nothing here: the next word is theirs. */
  public CaseEvent wentElsewhere(String service, Instant at) {
    CaseState before = state;
    moveTo(CaseState.AWAITING_PATIENT);
    return new CaseEvent(this, CaseEvent.Kind.WENT_ELSEWHERE, before, service, Author.NOBODY, at);
  }

  /** What became of other help is known; the state stays. */
  public CaseEvent heardFromElsewhere(CaseEvent.Kind kind, String service, Instant at) {
    return new CaseEvent(this, kind, state, service, Author.NOBODY, at);
  }

  /** Other help did not help: back to the queue with its first waiting time. */
  public CaseEvent cameBack(String service, Instant at) {
    CaseState before = state;
    if (state == CaseState.AWAITING_PATIENT || state == CaseState.CLOSED) {
      backToQueue();
    }
    patientReplied = true;
    return new CaseEvent(this, CaseEvent.Kind.CAME_BACK, before, service, Author.NOBODY, at);
  }

  /** The patient has written: back to the queue, marked, unless somebody has it open. */
  public CaseEvent patientReplied(Instant at) {
    CaseState before = state;
    if (state == CaseState.AWAITING_PATIENT || state == CaseState.CLOSED) {
      backToQueue();
    }
    patientReplied = true;
    return new CaseEvent(this, CaseEvent.Kind.PATIENT_REPLIED, before, "", Author.NOBODY, at);
  }

  /** The patient's link was tried too often and works no longer: the practice must ring. */
  public CaseEvent lockLink(Instant at) {
    CaseState before = state;
    if (state == CaseState.AWAITING_PATIENT) {
      backToQueue();
    }
    linkLocked = true;
    return new CaseEvent(this, CaseEvent.Kind.LINK_LOCKED, before, "", Author.NOBODY, at);
  }

  private CaseEvent act(
      StaffMember by, Instant at, CaseState to, CaseEvent.Kind kind, String detail) {
    refuseIfHeldByAnother(by, at);
    CaseState before = state;
    moveTo(to);
    letGo();
    return new CaseEvent(this, kind, before, detail, Author.of(by), at);
  }

  private void refuseIfHeldByAnother(StaffMember by, Instant at) {
    if (isHeldAt(at) && !hold.isOf(by)) {
      throw new HeldByAnother(hold.holderName());
    }
  }

  private void moveTo(CaseState to) {
    if (!state.next().contains(to)) {
      throw new IllegalMove(state);
    }
    state = to;
  }

  private void backToQueue() {
    moveTo(CaseState.WAITING);
    outcome = null;
    closedAt = null;
  }

  private void renew(StaffMember by, Instant at) {
    if (isHeldBy(by, at)) {
      hold = new Hold(by, at);
    }
  }

  private void letGo() {
    hold = null;
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
    return state;
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
    return patientReplied;
  }

  /** Whether the patient's link stopped working after wrong birth dates. */
  public boolean isLinkLocked() {
    return linkLocked;
  }

  /** What became of it, empty unless closed. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** When it was first opened by staff, in UTC; empty if never. */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  /** When it was closed, in UTC; empty unless closed. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Counts changes; what an API calls ETag. */
  public long version() {
    return version;
  }
}
