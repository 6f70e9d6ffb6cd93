package org.carepost.reporting;

import java.time.Instant;
import org.carepost.platform.PracticeId;

/** Counts of a practice's video calls, made in the database. */
public interface VideoReports {
  /** Of the calls that were to begin in a span of time. */
  VideoCounts between(PracticeId practice, Instant from, Instant to);
}
