package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Somebody whose link is open comes to the waiting room. */
@ApplicationScoped
public class EnterWaitingRoom {
  private final Calls calls;
  private final Event<RoomNews> news;
  private final Audit audit;
  private final Clock clock;

  @Inject
  EnterWaitingRoom(Calls calls, Event<RoomNews> news, Audit audit, Clock clock) {
    this.calls = calls;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** Comes, or goes on waiting; nothing happens when the call is over. */
  @Transactional
  public void enter(CallDoor door) {
    Instant now = clock.instant();
    Call call = calls.take(door.call().practice(), door.call().id());
    Participant who =
        calls.participant(call.practice(), call.id(), door.participant().id()).orElseThrow();
    if (call.state().isOver()) {
      return;
    }
    boolean comes = who.waitingSince().isEmpty() && !who.isAdmitted();
    who.waitThere(now);
    if (who.kind() == ParticipantKind.PATIENT && call.state().next().contains(CallState.WAITING)) {
      calls.add(call.patientWaits(now));
    }
    if (comes) {
      audit.record(call.practice(), Actor.patient(), Action.VIDEO_WAITED, call.id().toString());
      news.fire(RoomNews.of(who, RoomNews.Kind.DOOR));
    }
  }
}
