package org.carepost.appointments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The clinics of practices. */
public interface Clinics {
  /** Keeps a new one. */
  void add(Clinic clinic);

  /** The clinic, if it is of this practice. */
  Optional<Clinic> find(PracticeId practice, UUID id);

  /**
   * The clinic.
   *
   * @throws Problem not found, if it is not of this practice
   */
  default Clinic get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The practice's, by clinician and location; at most so many. */
  List<Clinic> of(PracticeId practice, int limit);
}
