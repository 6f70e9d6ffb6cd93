package org.carepost.triage;

import java.util.Optional;
import org.carepost.consultation.Reference;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** References as they stand in addresses and search boxes. */
final class PathReference {
  private PathReference() {}

  /**
   * The reference that is written there.
   *
   * @throws Problem NOT_FOUND if it has not the shape of one
   */
  static Reference of(String written) {
    return find(written).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The same, empty if it has not the shape of one. */
  static Optional<Reference> find(String written) {
    try {
      return Optional.of(Reference.parse(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
