package org.carepost.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.carepost.platform.PracticeId;

/** What practices say of services, for tests. */
public class InMemoryLocalChanges implements LocalChanges {
  private final List<LocalChange> changes = new ArrayList<>();

  @Override
  public void add(LocalChange change) {
    changes.add(change);
  }

  @Override
  public List<LocalChange> of(PracticeId practice, Collection<String> services) {
    return changes.stream()
        .filter(it -> it.practice().equals(practice) && services.contains(it.service()))
        .toList();
  }

  @Override
  public List<String> ranked(PracticeId practice, String need) {
    return changes.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> it.kind() == LocalChange.Kind.RANKED && it.field().equals(need))
        .map(LocalChange::service)
        .distinct()
        .toList();
  }
}
