package org.carepost.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** What staff tell patients of their appointments. */
public interface Tellings {
  /** Keeps a new one. */
  void add(Telling telling);

  /** Those about an appointment that are still to be done. */
  List<Telling> open(PracticeId practice, UUID appointment);

  /** Takes one for this transaction. */
  Optional<Telling> lock(PracticeId practice, UUID id);

  /**
   * What is still to be told and still so, by the start of the appointment; at most so many.
   *
   * @param lately how far back an appointment that does not take place is still worth a word
   */
  List<TellingRow> rows(PracticeId practice, Instant now, Instant lately, int limit);
}
