package org.carepost.video;

import org.carepost.practice.Practice;

/**
 * What a link says to the browser that follows it.
 *
 * @param practice whose call it is
 * @param call where it leads; to be shown only if the state is {@link State#OPEN}
 * @param participant whom it lets in
 * @param state whether it opens, and if not, why
 */
public record CallDoor(Practice practice, Call call, Participant participant, State state) {
  /** Whether a link opens. */
  public enum State {
    /** Too many wrong birth dates, too old, or the call was taken back. */
    ENDED,
    /** The birth date, or a guest's name, must be given on this device. */
    SHUT,
    /** It was given on this device. */
    OPEN
  }

  /** Whether this device may go on. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** Whether the link leads nowhere any more. */
  public boolean ended() {
    return state == State.ENDED;
  }

  /** Whether it is a guest's. */
  public boolean isGuests() {
    return participant.kind() == ParticipantKind.GUEST;
  }
}
