package org.carepost.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Where the time of day comes from. */
@Dependent
public class Time {
  /** UTC, in the microseconds that the database keeps. */
  @Produces
  static Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
