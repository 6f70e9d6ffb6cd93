package org.carepost.navigation;

import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;
import org.carepost.platform.WallClock;

/**
 * A registered patient whom a caller may be.
 *
 * @param nhsNumber in threes, or empty
 */
public record CallerLine(String id, String name, String born, String nhsNumber, String postcode) {

  static CallerLine of(Patient patient) {
    return new CallerLine(
        patient.id().toString(),
        patient.name().full(),
        WallClock.date(patient.born().date()),
        patient.nhsNumber().map(NhsNumber::spaced).orElse(""),
        patient.postcode().text());
  }
}
