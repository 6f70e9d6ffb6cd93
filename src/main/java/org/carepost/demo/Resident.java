package org.carepost.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.carepost.people.BirthDate;
import org.carepost.people.Identity;
import org.carepost.people.MobileNumber;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.people.PersonName;
import org.carepost.people.Postcode;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** An invented inhabitant of an invented town. */
record Resident(
    PersonName name,
    Sex sex,
    BirthDate born,
    Postcode postcode,
    MobileNumber mobile,
    NhsNumber nhsNumber) {
  /** Age in years on a day. */
  int age(LocalDate on) {
    return born.age(on);
  }

  /**
   * Who they say they are.
   *
   * @param withNumber whether they have their NHS number at hand
   */
  Identity identity(boolean withNumber) {
    return new Identity(
        name, born, postcode, withNumber ? Optional.of(nhsNumber) : Optional.empty());
  }

  /** Them as registered with a practice. */
  Patient registeredWith(PracticeId practice) {
    Patient patient = new Patient(Ids.next(), practice, identity(true));
    patient.reachOn(mobile);
    return patient;
  }
}
