package org.carepost.navigation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carepost.people.NhsNumber;
import org.carepost.people.Patient;

/**
 * A registered patient whom a caller may be.
 *
 * @param nhsNumber in threes, or empty
 */
public record CallerLine(String id, String name, String born, String nhsNumber, String postcode) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  static CallerLine of(Patient patient) {
    return new CallerLine(
        patient.id().toString(),
        patient.name().full(),
        DATE.format(patient.born().date()),
        patient.nhsNumber().map(NhsNumber::spaced).orElse(""),
        patient.postcode().text());
  }
}
