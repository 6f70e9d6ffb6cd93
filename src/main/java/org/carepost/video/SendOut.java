package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Sends a guest out of a room, or away from its door; they must be let in again to come back. */
@ApplicationScoped
public class SendOut {
  private final CallWork work;
  private final Calls calls;
  private final Event<RoomNews> news;

  @Inject
  SendOut(CallWork work, Calls calls, Event<RoomNews> news) {
    this.work = work;
    this.calls = calls;
    this.news = news;
  }

  /**
   * Sends one out.
   *
   * @throws Problem NOT_FOUND if the practice's call has no such guest
   */
  @Transactional
  public Call send(UUID id, UUID guest, StaffMember by) {
    return work.on(
        id,
        by,
        Action.VIDEO_DISMISSED,
        RoomNews.Kind.DOOR,
        (call, at) -> {
          Participant who =
              calls
                  .participant(call.practice(), call.id(), guest)
                  .filter(it -> it.kind() == ParticipantKind.GUEST)
                  .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
          who.sendOut(at);
          news.fire(RoomNews.of(who, RoomNews.Kind.DISMISSED));
          return Optional.empty();
        });
  }
}
