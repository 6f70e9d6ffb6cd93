package org.carepost.appointments;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.Patients;
import org.carepost.platform.PracticeId;
import org.carepost.platform.imports.LineRefused;

/** A practice's patients by NHS number while a file is taken in; asks for many at a time. */
final class PatientBook {
  /** How many are remembered: two large practices' worth. */
  private static final int MOST = 40_000;

  private final Patients patients;
  private final PracticeId practice;
  private final Map<NhsNumber, Patient> known = new HashMap<>();

  PatientBook(Patients patients, PracticeId practice) {
    this.patients = patients;
    this.practice = practice;
  }

  /** Makes those ready who have these numbers. */
  void look(Collection<NhsNumber> numbers) {
    List<NhsNumber> unknown =
        numbers.stream().filter(number -> !known.containsKey(number)).distinct().toList();
    if (known.size() + unknown.size() > MOST) {
      known.clear();
      unknown = numbers.stream().distinct().toList();
    }
    patients.numbered(practice, unknown).forEach(it -> known.put(it.nhsNumber().orElseThrow(), it));
  }

  /** Whether somebody who was looked for has the number. */
  boolean has(NhsNumber number) {
    return known.containsKey(number);
  }

  /**
   * Who has the number, of those that were looked for.
   *
   * @throws LineRefused if nobody who is registered here has
   */
  Patient get(NhsNumber number) {
    Patient patient = known.get(number);
    if (patient == null) {
      throw new LineRefused("nhsNumber", "not-registered-here");
    }
    return patient;
  }
}
