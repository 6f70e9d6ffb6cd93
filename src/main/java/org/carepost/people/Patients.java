package org.carepost.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The people registered with each practice. */
public interface Patients {
  /** Keeps a new patient. */
  void add(Patient patient);

  /** The patient, if registered with this practice. */
  Optional<Patient> find(PracticeId practice, UUID id);

  /**
   * The patient.
   *
   * @throws Problem not found, if not registered with this practice
   */
  default Patient get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * All who were born on the person's birth date and have their NHS number, or their family name
   * and postcode; at most so many, in no order.
   */
  List<Patient> candidates(PracticeId practice, Identity person, int limit);

  /**
   * The one registered patient whom the person must be. Empty if there is none or more than one.
   *
   * <p>An NHS number with the birth date decides; else family name (case and accents do not
   * matter), birth date and postcode do, unless both have an NHS number and the two differ.
   */
  default Optional<Patient> matching(PracticeId practice, Identity person) {
    List<Patient> possible =
        candidates(practice, person, 10).stream().filter(patient -> patient.mayBe(person)).toList();
    Optional<Patient> byNumber =
        possible.stream().filter(patient -> patient.hasNumberOf(person)).findFirst();
    return byNumber.isPresent() || possible.size() != 1 ? byNumber : Optional.of(possible.get(0));
  }
}
