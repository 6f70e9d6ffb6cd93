package org.carepost.reporting;

import java.util.Optional;
import org.carepost.platform.PracticeId;

/** What practices have agreed about missed appointments. */
public interface AttendanceTargets {
  /** Keeps the first one of a practice. */
  void add(AttendanceTarget target);

  /** The practice's, if it has agreed one. */
  Optional<AttendanceTarget> find(PracticeId practice);
}
