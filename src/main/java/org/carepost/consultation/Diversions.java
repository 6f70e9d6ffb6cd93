package org.carepost.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Those who were told to call 999 while they filled in a form. */
public interface Diversions {
  /** Keeps a new one. */
  void add(Diversion diversion);

  /** The one of that form, if its reader was told. */
  Optional<Diversion> ofDraft(PracticeId practice, UUID draft);

  /** Those who were told since and have not said who they are, newest first. */
  List<Diversion> unsent(PracticeId practice, Instant since, int limit);
}
