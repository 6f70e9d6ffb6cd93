package org.carepost.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved: at first on Tuesday 3 March 2026, 09:00 UTC. */
public class SettableClock extends Clock {
  private Instant now = Instant.parse("2026-03-03T09:00:00Z");

  /** Moves it to a moment. */
  public void set(Instant moment) {
    this.now = moment;
  }

  /** Moves it on. */
  public void pass(Duration time) {
    this.now = now.plus(time);
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
