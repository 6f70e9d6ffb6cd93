package org.carepost.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A registered patient for programs of their practice.
 *
 * @param nhsNumber ten digits, absent if not known
 * @param mobile E.164, absent if not known
 */
public record PatientJson(
    UUID id,
    String nhsNumber,
    String givenName,
    String familyName,
    LocalDate birthDate,
    String postcode,
    String mobile) {
  static PatientJson of(Patient patient) {
    return new PatientJson(
        patient.id(),
        patient.nhsNumber().map(NhsNumber::digits).orElse(null),
        patient.name().given(),
        patient.name().family(),
        patient.born().date(),
        patient.postcode().text(),
        patient.mobile().map(MobileNumber::e164).orElse(null));
  }

  /** Nothing of the values. */
  @Override
  public String toString() {
    return "PatientJson[" + id + "]";
  }

  /**
   * What a search found.
   *
   * @param items by name
   */
  public record Found(List<PatientJson> items) {}
}
