package org.carepost.navigation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Files of services that were sent. */
public interface DirectoryImports {
  /** Keeps a new one. */
  void add(DirectoryImport begun);

  /** The practice's import. */
  Optional<DirectoryImport> find(PracticeId practice, UUID id);

  /** The practice's imports, the newest first; at most so many. */
  List<DirectoryImport> of(PracticeId practice, int limit);

  /** Keeps why services of a file were refused; at most {@link DirectoryReport#MOST_REFUSALS}. */
  void refuse(DirectoryImport file, List<ServiceRefusal> refusals);

  /** Why services of a file were refused, in its order. */
  List<ServiceRefusal> refusals(DirectoryImport file);
}
