package org.carepost.triage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * What another room knows of a case; every bean of this type is asked, within the transaction, when
 * staff open one.
 */
public interface BesideCase {
  /** What it knows, in any order. */
  List<Line> of(PracticeId practice, UUID caseId);

  /**
   * A line of the case's history.
   *
   * @param what in words
   * @param at when, in UTC
   * @param note what was written, or empty
   * @param more path to more of it
   */
  record Line(String what, Instant at, String note, Optional<String> more) {}
}
