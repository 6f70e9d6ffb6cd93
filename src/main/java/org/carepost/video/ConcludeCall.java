package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;
import org.carepost.triage.Outcome;

/** Says what became of a call that is over; the case shows it. */
@ApplicationScoped
public class ConcludeCall {
  private final CallWork work;

  @Inject
  ConcludeCall(CallWork work) {
    this.work = work;
  }

  /**
   * Keeps the outcome; the last one counts.
   *
   * @throws IllegalCallMove if the call is not over yet; nothing is changed then
   */
  @Transactional
  public Call conclude(UUID id, Outcome outcome, StaffMember by) {
    return work.on(
        id,
        by,
        Action.VIDEO_CONCLUDED,
        RoomNews.Kind.DOOR,
        (call, at) -> {
          if (!call.state().isOver() && call.state() != CallState.NOT_JOINED) {
            throw new IllegalCallMove(call.state());
          }
          call.conclude(outcome);
          return Optional.empty();
        });
  }
}
