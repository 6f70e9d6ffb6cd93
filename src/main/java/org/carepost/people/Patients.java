package org.carepost.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
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

  /** Those who were born on that day, by name. */
  List<Patient> born(PracticeId practice, BirthDate day, int limit);

  /**
   * Those who have these NHS numbers, in no order.
   *
   * @param numbers at most a few thousand
   */
  List<Patient> numbered(PracticeId practice, Collection<NhsNumber> numbers);

  /**
   * Those whose NHS number is searched for, or whose family name begins with the last of the words
   * and given name with those before; by name.
   *
   * @param search not empty; capitals and accents do not matter in the family name
   */
  List<Patient> search(PracticeId practice, String search, int limit);

  /** Those who get texts on a number, by name. */
  List<Patient> withMobile(PracticeId practice, MobileNumber number, int limit);

  /** Practices where somebody who gets texts on a number is registered; at most 20 of them. */
  @SystemWide("whoever writes a text does not say which practice it is for")
  List<PracticeId> practicesOf(MobileNumber number);

  /**
   * Those who get texts on any of these numbers, in no order.
   *
   * @param numbers at most a few hundred
   */
  List<Patient> withMobiles(PracticeId practice, Collection<MobileNumber> numbers);

  /** Writes what was added or changed and forgets it, so that a long import needs little memory. */
  void settle(PracticeId practice);

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
