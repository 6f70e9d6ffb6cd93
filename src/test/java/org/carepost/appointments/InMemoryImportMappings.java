package org.carepost.appointments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Mappings for tests; all of one practice. */
public class InMemoryImportMappings implements ImportMappings {
  private final Map<PracticeId, ImportMapping> mappings = new HashMap<>();

  @Override
  public void add(ImportMapping mapping) {
    mappings.put(mapping.practice(), mapping);
  }

  @Override
  public Optional<ImportMapping> find(PracticeId practice) {
    return Optional.ofNullable(mappings.get(practice));
  }
}
