package org.carepost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.Ids;

/** Opens a practice that an operator has written down, or brings it up to date. */
@ApplicationScoped
public class KeepPractice {
  private final Practices practices;
  private final Audit audit;

  /** Keeps it among those practices. */
  @Inject
  public KeepPractice(Practices practices, Audit audit) {
    this.practices = practices;
    this.audit = audit;
  }

  /** From now on it is called, reached and in a hub as it is written; a new hub is made. */
  @Transactional
  public void keep(PracticeEntry entry) {
    Optional<Practice> known = practices.find(entry.id());
    Practice practice = known.orElseGet(entry::opened);
    List<?> before = facts(practice);
    practice.describe(entry.name(), entry.telephone());
    entry.hub().ifPresentOrElse(name -> practice.join(hub(name)), practice::leaveHub);
    if (known.isEmpty()) {
      practices.add(practice);
      record(practice, Action.PRACTICE_OPENED);
    } else if (!before.equals(facts(practice))) {
      record(practice, Action.PRACTICE_CHANGED);
    }
  }

  private static List<?> facts(Practice practice) {
    return List.of(practice.name(), practice.telephone(), practice.hub());
  }

  private Hub hub(String name) {
    Optional<Hub> known = practices.hub(name);
    if (known.isPresent()) {
      return known.get();
    }
    Hub hub = new Hub(Ids.next(), name);
    practices.add(hub);
    return hub;
  }

  private void record(Practice practice, Action action) {
    audit.record(practice.id(), Actor.system(), action, practice.id().ods());
  }
}
