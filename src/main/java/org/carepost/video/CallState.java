package org.carepost.video;

import java.util.EnumSet;
import java.util.Set;

/** Where a video call stands; which move is allowed is in <code>states.md</code>. */
public enum CallState {
  /** The patient is invited and not there. */
  SCHEDULED,
  /** The patient is in the waiting room. */
  WAITING,
  /** The patient was admitted. */
  IN_CALL,
  /** Staff ended it. */
  ENDED,
  /** The patient did not come in time; may still come. */
  NOT_JOINED,
  /** Staff rang the patient in place of it. */
  RUNG_INSTEAD,
  /** Staff took it back before it began. */
  CANCELLED;

  /** The states it may go to from here. */
  public Set<CallState> next() {
    return switch (this) {
      case SCHEDULED -> EnumSet.of(WAITING, NOT_JOINED, RUNG_INSTEAD, CANCELLED);
      case WAITING -> EnumSet.of(SCHEDULED, IN_CALL, RUNG_INSTEAD, CANCELLED);
      case IN_CALL -> EnumSet.of(ENDED, RUNG_INSTEAD);
      case NOT_JOINED -> EnumSet.of(WAITING, RUNG_INSTEAD);
      case ENDED, RUNG_INSTEAD, CANCELLED -> EnumSet.noneOf(CallState.class);
    };
  }

  /** Whether nothing more can happen in the room. */
  public boolean isOver() {
    return next().isEmpty();
  }
}
