package org.carepost.navigation;

import java.util.Collection;
import java.util.List;
import org.carepost.platform.PracticeId;

/** What practices say of services. */
public interface LocalChanges {
  /** Keeps a new one. */
  void add(LocalChange change);

  /** What a practice says of these services, the oldest first. */
  List<LocalChange> of(PracticeId practice, Collection<String> services);

  /** The services that a practice ranks for a need. */
  List<String> ranked(PracticeId practice, String need);
}
