package org.carepost.appointments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Reminders of what is due, as other systems asked for them. */
public interface DueReminders {
  /** Keeps a new one. */
  void add(DueReminder reminder);

  /** Those of these ids that are kept already. */
  List<UUID> known(PracticeId practice, Collection<UUID> ids);
}
