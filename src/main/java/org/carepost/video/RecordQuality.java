package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Adds up how well a call goes for each who is in it; numbers only. */
@ApplicationScoped
public class RecordQuality {
  private final Calls calls;
  private final Clock clock;

  @Inject
  RecordQuality(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Adds one measurement. */
  @Transactional
  public void record(Participant who, Quality quality) {
    calls
        .participant(who.practice(), who.call(), who.id())
        .ifPresent(it -> it.measured(quality, clock.instant()));
  }
}
