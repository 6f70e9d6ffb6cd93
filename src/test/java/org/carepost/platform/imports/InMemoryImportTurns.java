package org.carepost.platform.imports;

import java.util.ArrayList;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Turns of one thread: there is nobody to wait for. */
public final class InMemoryImportTurns implements ImportTurns {
  private final List<PracticeId> taken = new ArrayList<>();

  @Override
  public void take(PracticeId practice) {
    taken.add(practice);
  }

  /** Whose turns were taken, in order. */
  public List<PracticeId> taken() {
    return List.copyOf(taken);
  }
}
