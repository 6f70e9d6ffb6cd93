package org.carepost.navigation;

import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The callers of each practice. */
public interface Enquiries {
  /** Keeps a new one. */
  void add(Enquiry enquiry);

  /** The one with that id. */
  Optional<Enquiry> find(PracticeId practice, UUID id);

  /**
   * The one with that id.
   *
   * @throws Problem NOT_FOUND if this practice has none
   */
  default Enquiry get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
