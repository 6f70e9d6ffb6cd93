package org.carepost.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Builds a patient: Ada Lovelace of Riverside Surgery, unless told otherwise. */
public class APatient {
  private PracticeId practice = new PracticeId("Y00001");
  private PersonName name = new PersonName("Ada", "Lovelace");
  private BirthDate born = new BirthDate(LocalDate.of(1984, 3, 27));
  private Postcode postcode = new Postcode("WV4 4LP");
  private Optional<NhsNumber> nhsNumber = Optional.of(new NhsNumber("9990000018"));

  /** Starts with Ada Lovelace. */
  public static APatient ada() {
    return new APatient();
  }

  /** Registered there instead. */
  public APatient at(PracticeId practice) {
    this.practice = practice;
    return this;
  }

  /** Called that instead. */
  public APatient called(String given, String family) {
    this.name = new PersonName(given, family);
    return this;
  }

  /** Born then instead. */
  public APatient born(String isoDate) {
    this.born = new BirthDate(LocalDate.parse(isoDate));
    return this;
  }

  /** Living there instead. */
  public APatient living(String postcode) {
    this.postcode = Postcode.parse(postcode);
    return this;
  }

  /** With that NHS number instead. */
  public APatient numbered(String nhsNumber) {
    this.nhsNumber = Optional.of(NhsNumber.parse(nhsNumber));
    return this;
  }

  /** Without a known NHS number. */
  public APatient unnumbered() {
    this.nhsNumber = Optional.empty();
    return this;
  }

  /** Who such a person says they are. */
  public Identity identity() {
    return new Identity(name, born, postcode, nhsNumber);
  }

  /** The patient, registered anew. */
  public Patient registered() {
    return new Patient(UUID.randomUUID(), practice, identity());
  }
}
