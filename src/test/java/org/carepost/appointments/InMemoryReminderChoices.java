package org.carepost.appointments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Choices for tests. */
public class InMemoryReminderChoices implements ReminderChoices {
  private final Map<PracticeId, ReminderChoice> choices = new HashMap<>();

  @Override
  public void add(ReminderChoice choice) {
    choices.put(choice.practice(), choice);
  }

  @Override
  public Optional<ReminderChoice> find(PracticeId practice) {
    return Optional.ofNullable(choices.get(practice));
  }
}
