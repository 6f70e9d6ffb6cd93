package org.carepost.navigation;

import java.util.Set;

/**
 * Where a signpost stands; <code>src/docs/states.md</code> is the table of its moves.
 *
 * <p>Words and tag colours are in the bundle under <code>navigation.state.&lt;name&gt;</code>.
 */
public enum SignpostState {
  /** Shown or read out, and not decided yet. */
  OFFERED,
  /** They want to go there. */
  ACCEPTED,
  /** They do not, and keep their place in the queue. */
  DECLINED,
  /** They were helped there. */
  ATTENDED,
  /** They did not go. */
  DID_NOT_ATTEND,
  /** They went or tried, and were not helped. */
  BOUNCED;

  /** States that may follow this one. */
  public Set<SignpostState> next() {
    return switch (this) {
      case OFFERED -> Set.of(ACCEPTED, DECLINED);
      case ACCEPTED -> Set.of(DECLINED, ATTENDED, DID_NOT_ATTEND, BOUNCED);
      case DID_NOT_ATTEND, BOUNCED -> Set.of(ATTENDED);
      case DECLINED, ATTENDED -> Set.of();
    };
  }

  /** Whether it is not known yet what became of it. */
  public boolean isOpen() {
    return this == OFFERED || this == ACCEPTED;
  }

  /** Whether the practice must look after them again. */
  public boolean comesBack() {
    return this == DID_NOT_ATTEND || this == BOUNCED;
  }
}
