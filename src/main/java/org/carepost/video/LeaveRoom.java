package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps that somebody left a room on purpose: their place is free, and they may come back. */
@ApplicationScoped
public class LeaveRoom {
  private final Calls calls;
  private final Clock clock;

  @Inject
  LeaveRoom(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Leaves; the others are told by the connection. */
  @Transactional
  public void leave(Participant who) {
    calls
        .participant(who.practice(), who.call(), who.id())
        .ifPresent(it -> it.left(clock.instant()));
  }
}
