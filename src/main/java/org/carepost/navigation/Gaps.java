package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Needs of each practice's patients that no service fitted. */
public interface Gaps {
  /** Keeps one. */
  void add(Gap gap);

  /** How many there were in a time, by pathway and what failed; most first. */
  List<GapCount> counts(PracticeId practice, Instant from, Instant to);

  /**
   * How often a need found no service.
   *
   * @param pathway id of the pathway
   * @param nearestFailed code of the one thing that kept the nearest service from fitting, or empty
   */
  record GapCount(String pathway, String nearestFailed, long count) {}
}
