package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a call stands and when it came there, in UTC; it moves only as {@link CallState} allows.
 */
@Embeddable
public class CallProgress {
  @Enumerated(EnumType.STRING)
  private CallState state;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "first_waited_at")
  private Instant firstWaitedAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** Of a call that nobody has come to yet; also for JPA. */
  protected CallProgress() {
    state = CallState.SCHEDULED;
  }

  /**
   * Goes to another state.
   *
   * @return the state before
   * @throws IllegalCallMove if that is not allowed from here; nothing is changed then
   */
  CallState move(CallState to, Instant at) {
    if (!state.next().contains(to)) {
      throw new IllegalCallMove(state);
    }
    CallState before = state;
    state = to;
    waitingSince = to == CallState.WAITING ? at : null;
    if (to == CallState.WAITING && firstWaitedAt == null) {
      firstWaitedAt = at;
    } else if (to == CallState.IN_CALL) {
      begunAt = at;
    } else if (to.isOver()) {
      endedAt = at;
    }
    return before;
  }

  /** Where it stands. */
  public CallState state() {
    return state;
  }

  /** Since when the patient is in the waiting room; empty if not there. */
  public Optional<Instant> waitingSince() {
    return Optional.ofNullable(waitingSince);
  }

  /** When the patient first came to the waiting room. */
  public Optional<Instant> firstWaitedAt() {
    return Optional.ofNullable(firstWaitedAt);
  }

  /** When the patient was admitted. */
  public Optional<Instant> begunAt() {
    return Optional.ofNullable(begunAt);
  }

  /** When it was over. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
