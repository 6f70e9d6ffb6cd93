package org.carepost.appointments;

import java.util.Optional;
import org.carepost.platform.PracticeId;

/** When practices want to remind and what to tell. */
public interface ReminderChoices {
  /** Keeps a practice's first choice. */
  void add(ReminderChoice choice);

  /** The practice's choice; empty if it keeps to the config folder. */
  Optional<ReminderChoice> find(PracticeId practice);
}
