package org.carepost.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Targets for tests. */
public class InMemoryAttendanceTargets implements AttendanceTargets {
  private final Map<PracticeId, AttendanceTarget> targets = new HashMap<>();

  @Override
  public void add(AttendanceTarget target) {
    targets.put(target.practice(), target);
  }

  @Override
  public Optional<AttendanceTarget> find(PracticeId practice) {
    return Optional.ofNullable(targets.get(practice));
  }
}
