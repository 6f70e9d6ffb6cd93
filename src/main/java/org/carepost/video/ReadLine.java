package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Says how the line before a clinician stands, as one who waits in it may know. */
@ApplicationScoped
public class ReadLine {
  private static final int MOST = 200;
  private static final long LATE_FROM_MINUTES = 5;

  private final Calls calls;
  private final Clock clock;

  @Inject
  ReadLine(Calls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * A place in a line.
   *
   * @param place 1 for who is next
   * @param lateMinutes by how much the one who is next is past their time; 0 below 5 minutes
   */
  public record Line(int place, long lateMinutes) {}

  /** The place of a call among those that wait for the same clinician, by their times. */
  @Transactional
  public Line of(Call call) {
    Instant now = clock.instant();
    List<Call> line =
        calls.waiting(call.practice(), MOST).stream()
            .filter(it -> it.participants().clinician().equals(call.participants().clinician()))
            .toList();
    int place = 1 + (int) line.stream().takeWhile(it -> !it.id().equals(call.id())).count();
    long late =
        line.stream()
            .findFirst()
            .map(first -> Duration.between(first.scheduledFor(), now).toMinutes())
            .filter(minutes -> minutes >= LATE_FROM_MINUTES)
            .orElse(0L);
    return new Line(place, late);
  }
}
