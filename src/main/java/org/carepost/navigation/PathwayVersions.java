package org.carepost.navigation;

import java.util.List;
import org.carepost.platform.PracticeId;

/** What practices have written of pathways. */
public interface PathwayVersions {
  /** Keeps a new one. */
  void add(PathwayVersion version);

  /** Those that say what holds for new requests, by pathway. */
  List<PathwayVersion> inForce(PracticeId practice);

  /** All of the practice that are not replaced, by pathway and number. */
  List<PathwayVersion> current(PracticeId practice);

  /** All of one pathway, newest first. */
  List<PathwayVersion> of(PracticeId practice, String pathway);

  /** The same, locked until the transaction ends. */
  List<PathwayVersion> take(PracticeId practice, String pathway);
}
