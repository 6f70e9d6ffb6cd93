package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps that somebody's page in the waiting room is still open. */
@ApplicationScoped
public class NotePresence {
  private final Calls calls;
  private final Clock clock;

  @Inject
  NotePresence(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** The page has just asked how things stand. */
  @Transactional
  public void note(Participant who) {
    calls
        .participant(who.practice(), who.call(), who.id())
        .ifPresent(it -> it.seen(clock.instant()));
  }
}
