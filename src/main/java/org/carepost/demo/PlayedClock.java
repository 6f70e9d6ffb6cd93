package org.carepost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in the play: stands still until the next act. For one thread. */
@ApplicationScoped
@Typed(PlayedClock.class)
class PlayedClock extends Clock {
  private Instant now = Instant.EPOCH;

  void set(Instant moment) {
    this.now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
