package org.carepost.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Imports for tests. */
public class InMemoryDirectoryImports implements DirectoryImports {
  private final List<DirectoryImport> imports = new ArrayList<>();

  @Override
  public void add(DirectoryImport begun) {
    imports.add(begun);
  }

  @Override
  public Optional<DirectoryImport> find(PracticeId practice, UUID id) {
    return of(practice, Integer.MAX_VALUE).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public List<DirectoryImport> of(PracticeId practice, int limit) {
    return imports.stream()
        .filter(it -> it.practice().equals(practice))
        .sorted(Comparator.comparing(DirectoryImport::id).reversed())
        .limit(limit)
        .toList();
  }
}
