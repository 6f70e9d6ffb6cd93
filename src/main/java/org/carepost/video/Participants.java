package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.PersonName;
import org.carepost.people.StaffMember;

/** The two for whom a call is: the patient, and the clinician whom they wait for. */
@Embeddable
public class Participants {
  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private BirthDate born;
  private MobileNumber mobile;

  @Column(name = "clinician_id")
  private UUID clinician;

  @Column(name = "clinician_name")
  private String clinicianName;

  /** For JPA. */
  protected Participants() {}

  Participants(NewCall asked, StaffMember clinician) {
    this.givenName = asked.name().given();
    this.familyName = asked.name().family();
    this.born = asked.birthDate();
    this.mobile = asked.mobile();
    this.clinician = clinician.id();
    this.clinicianName = clinician.displayName();
  }

  /** What the patient is called. */
  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  /** When the patient was born. */
  public BirthDate born() {
    return born;
  }

  /** Where links are sent, and what is rung instead. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** Whom the patient waits for. */
  public UUID clinician() {
    return clinician;
  }

  /** Name of whom the patient waits for. */
  public String clinicianName() {
    return clinicianName;
  }
}
