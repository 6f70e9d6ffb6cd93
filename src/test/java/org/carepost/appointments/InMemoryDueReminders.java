package org.carepost.appointments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Reminders for tests. */
public class InMemoryDueReminders implements DueReminders {
  private final List<DueReminder> reminders = new ArrayList<>();

  @Override
  public void add(DueReminder reminder) {
    reminders.add(reminder);
  }

  @Override
  public List<UUID> known(PracticeId practice, Collection<UUID> ids) {
    return reminders.stream()
        .filter(it -> it.practice().equals(practice))
        .map(DueReminder::id)
        .filter(ids::contains)
        .toList();
  }
}
