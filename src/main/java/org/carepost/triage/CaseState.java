package org.carepost.triage;

import java.util.Set;

/**
 * Where a case stands; <code>src/docs/states.md</code> is the table of its moves.
 *
 * <p>Words and tag colours are in the bundle under <code>triage.state.&lt;slug&gt;</code>.
 */
public enum CaseState {
  /** In the queue, with nobody. */
  WAITING,
  /** Somebody has it open. */
  IN_TRIAGE,
  /** The practice has written and the next word is the patient's. */
  AWAITING_PATIENT,
  /** Dealt with; may be opened again. */
  CLOSED;

  /** Whether the next word is the practice's, by a certain time. */
  public boolean waitsForUs() {
    return this == WAITING || this == IN_TRIAGE;
  }

  /** States that may follow this one. */
  public Set<CaseState> next() {
    return switch (this) {
      case WAITING -> Set.of(IN_TRIAGE, AWAITING_PATIENT);
      case IN_TRIAGE -> Set.of(WAITING, AWAITING_PATIENT, CLOSED);
      case AWAITING_PATIENT -> Set.of(WAITING, IN_TRIAGE);
      case CLOSED -> Set.of(WAITING);
    };
  }
}
