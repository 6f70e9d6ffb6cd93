package org.carepost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.platform.Ids;

/** Opens a practice that an operator has written down, or brings it up to date. */
@ApplicationScoped
public class KeepPractice {
  private final Practices practices;

  /** Keeps them among those practices. */
  @Inject
  public KeepPractice(Practices practices) {
    this.practices = practices;
  }

  /** From now on it is called, reached and in a hub as it is written; a new hub is made. */
  @Transactional
  public void keep(PracticeEntry entry) {
    Practice practice = practices.find(entry.id()).orElseGet(() -> opened(entry));
    practice.describe(entry.name(), entry.telephone());
    entry.hub().ifPresentOrElse(name -> practice.join(hub(name)), practice::leaveHub);
  }

  private Practice opened(PracticeEntry entry) {
    Practice practice = entry.opened();
    practices.add(practice);
    return practice;
  }

  private Hub hub(String name) {
    return practices
        .hub(name)
        .orElseGet(
            () -> {
              Hub hub = new Hub(Ids.next(), name);
              practices.add(hub);
              return hub;
            });
  }
}
