package org.carepost.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a case stands, and whose the next word is. Moves throw {@link IllegalMove} from a state
 * that does not allow them ({@link CaseState#next()}); nothing is changed then.
 */
@Embeddable
class Progress {
  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column(name = "patient_replied")
  private boolean patientReplied;

  private boolean answered;

  @Column(name = "link_locked")
  private boolean linkLocked;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For JPA. */
  protected Progress() {}

  /** Nobody has looked at it. */
  static Progress waiting() {
    Progress progress = new Progress();
    progress.state = CaseState.WAITING;
    return progress;
  }

  CaseState state() {
    return state;
  }

  boolean patientReplied() {
    return patientReplied;
  }

  boolean linkLocked() {
    return linkLocked;
  }

  Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  void open(Instant at) {
    if (state != CaseState.IN_TRIAGE) {
      moveTo(CaseState.IN_TRIAGE);
    }
    if (openedAt == null) {
      openedAt = at;
    }
  }

  /** To where it was opened from; from anywhere else, into the queue. */
  void putBack() {
    if (state == CaseState.CLOSED) {
      throw new IllegalMove(state);
    }
    boolean awaited = answered && state == CaseState.IN_TRIAGE;
    moveTo(awaited ? CaseState.AWAITING_PATIENT : CaseState.WAITING);
    answered = awaited;
  }

  /** Whatever the practice has written, the next word is its own again. */
  void owe() {
    answered = false;
  }

  void leaveToPatient() {
    moveTo(CaseState.AWAITING_PATIENT);
    answered = true;
  }

  void answer() {
    leaveToPatient();
    patientReplied = false;
    linkLocked = false;
  }

  void close(Outcome as, Instant at) {
    moveTo(CaseState.CLOSED);
    outcome = as;
    closedAt = at;
    patientReplied = false;
  }

  void reopen() {
    if (state != CaseState.CLOSED) {
      throw new IllegalMove(state);
    }
    backToQueue();
  }

  /** Who has it open keeps it. */
  void hear() {
    if (state == CaseState.AWAITING_PATIENT || state == CaseState.CLOSED) {
      backToQueue();
    }
    patientReplied = true;
    answered = false;
  }

  void lockLink() {
    if (state == CaseState.AWAITING_PATIENT) {
      backToQueue();
    }
    linkLocked = true;
    answered = false;
  }

  private void backToQueue() {
    moveTo(CaseState.WAITING);
    outcome = null;
    closedAt = null;
    answered = false;
  }

  private void moveTo(CaseState to) {
    if (!state.next().contains(to)) {
      throw new IllegalMove(state);
    }
    state = to;
  }
}
