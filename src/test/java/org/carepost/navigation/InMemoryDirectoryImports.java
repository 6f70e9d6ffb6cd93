package org.carepost.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Imports for tests. */
public class InMemoryDirectoryImports implements DirectoryImports {
  private final List<DirectoryImport> imports = new ArrayList<>();
  private final Map<UUID, List<ServiceRefusal>> refusals = new HashMap<>();

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

  @Override
  public void refuse(DirectoryImport file, List<ServiceRefusal> why) {
    refusals.put(file.id(), List.copyOf(why));
  }

  @Override
  public List<ServiceRefusal> refusals(DirectoryImport file) {
    return refusals.getOrDefault(file.id(), List.of());
  }
}
