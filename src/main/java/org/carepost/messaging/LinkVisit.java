package org.carepost.messaging;

import org.carepost.practice.Practice;

/**
 * What a link says to the browser that follows it.
 *
 * @param practice whose patient it was sent to
 * @param state whether it opens, and if not, why
 * @param thread where it leads; to be shown only if the state is {@link State#OPEN}
 */
public record LinkVisit(Practice practice, State state, PatientThread thread) {
  /** Whether a link opens. */
  public enum State {
    /** Too many wrong birth dates, or too old. */
    ENDED,
    /** The birth date must be given. */
    SHUT,
    /** The birth date was given. */
    OPEN
  }

  /** Whether the thread may be shown. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** Whether the link leads nowhere any more. */
  public boolean ended() {
    return state == State.ENDED;
  }
}
