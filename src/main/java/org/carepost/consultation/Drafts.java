package org.carepost.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The forms that people are filling in. */
public interface Drafts {
  /** How long one is kept after its last change. */
  Duration KEPT = Duration.ofHours(24);

  /** Keeps a new one. */
  void add(Draft draft);

  /** Forgets one. */
  void remove(Draft draft);

  /** The one that this visit began last, sent or not, if it was changed since. */
  Optional<Draft> find(PracticeId practice, byte[] visit, String form, Instant since);

  /** The same, held by this transaction until it ends. */
  Optional<Draft> lock(PracticeId practice, byte[] visit, String form, Instant since);

  /** Whether this visit sent the request. */
  boolean sent(PracticeId practice, byte[] visit, Reference reference);

  /**
   * Removes all that were last changed before a moment.
   *
   * @return how many
   */
  @SystemWide("housekeeping; tells nobody anything")
  int removeOlderThan(Instant moment);
}
