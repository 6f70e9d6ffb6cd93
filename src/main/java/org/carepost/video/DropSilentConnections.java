package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carepost.platform.RepeatedJob;

/**
 * Ends connections to rooms after 20 seconds of silence, so that the others learn of it.
 *
 * <p>Tyrus has a time limit of its own, but to set it on a session that is being opened races with
 * the one of no length that it begins with, which may then end the session at once.
 */
@ApplicationScoped
public class DropSilentConnections implements RepeatedJob {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final OpenRooms rooms;
  private final Clock clock;

  @Inject
  DropSilentConnections(OpenRooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() {
    rooms.dropSilentSince(clock.instant().minus(LONGEST));
  }
}
