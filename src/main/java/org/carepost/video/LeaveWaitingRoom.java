package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Somebody leaves the waiting room; a patient may ask for a text when it is their turn. */
@ApplicationScoped
public class LeaveWaitingRoom {
  private final Calls calls;
  private final Event<RoomNews> news;
  private final Clock clock;

  @Inject
  LeaveWaitingRoom(Calls calls, Event<RoomNews> news, Clock clock) {
    this.calls = calls;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Leaves; nothing happens if they do not wait.
   *
   * @param text whether they want a text when it is their turn
   */
  @Transactional
  public void leave(CallDoor door, boolean text) {
    Instant now = clock.instant();
    Call call = calls.take(door.call().practice(), door.call().id());
    Participant who =
        calls.participant(call.practice(), call.id(), door.participant().id()).orElseThrow();
    if (who.waitingSince().isEmpty()) {
      return;
    }
    who.stopWaiting();
    if (who.kind() == ParticipantKind.PATIENT && call.state() == CallState.WAITING) {
      calls.add(call.patientLeft(text, now));
    }
    news.fire(RoomNews.of(who, RoomNews.Kind.DOOR));
  }
}
