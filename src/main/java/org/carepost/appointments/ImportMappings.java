package org.carepost.appointments;

import java.util.Optional;
import org.carepost.platform.PracticeId;

/** How to read the files of practices. */
public interface ImportMappings {
  /** Keeps a practice's first. */
  void add(ImportMapping mapping);

  /** The practice's; empty if its files are as we want them. */
  Optional<ImportMapping> find(PracticeId practice);
}
