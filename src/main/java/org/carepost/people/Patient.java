package org.carepost.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/** Somebody registered with a practice. */
@Entity
@Table(name = "patient")
public class Patient {
  @Id private UUID id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "nhs_number", length = 10)
  private NhsNumber nhsNumber;

  @Column(name = "given_name", nullable = false, length = PersonName.LONGEST)
  private String givenName;

  @Column(name = "family_name", nullable = false, length = PersonName.LONGEST)
  private String familyName;

  @Column(name = "family_folded", nullable = false, length = PersonName.LONGEST)
  private String familyFolded;

  @Column(name = "born", nullable = false)
  private BirthDate born;

  @Column(name = "postcode", nullable = false, length = 8)
  private Postcode postcode;

  @Column(name = "mobile", length = 16)
  private MobileNumber mobile;

  /** For the database only. */
  protected Patient() {}

  /** A patient as registered, whose mobile number is not known. */
  public Patient(UUID id, PracticeId practice, Identity identity) {
    this.id = Objects.requireNonNull(id, "id");
    this.practice = Objects.requireNonNull(practice, "practice");
    register(identity);
  }

  /** Which patient. */
  public UUID id() {
    return id;
  }

  /** Where they are registered. */
  public PracticeId practice() {
    return practice;
  }

  /** Their NHS number, if known. */
  public Optional<NhsNumber> nhsNumber() {
    return Optional.ofNullable(nhsNumber);
  }

  /** What they are called. */
  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  /** When they were born. */
  public BirthDate born() {
    return born;
  }

  /** Name and age on a day, in words. */
  public String who(LocalDate on, Words words) {
    return words.text("people.who", name().full(), born.ageInWords(on, words));
  }

  /** Where they live. */
  public Postcode postcode() {
    return postcode;
  }

  /** Where they get texts, if known. */
  public Optional<MobileNumber> mobile() {
    return Optional.ofNullable(mobile);
  }

  /** What is known of who they are. */
  public Identity identity() {
    return new Identity(name(), born, postcode, nhsNumber());
  }

  /**
   * They are registered so from now on.
   *
   * @param identity with the NHS number that they have
   * @throws IllegalArgumentException if that is another
   */
  final void register(Identity identity) {
    if (nhsNumber != null && !identity.nhsNumber().equals(nhsNumber())) {
      throw new IllegalArgumentException("another NHS number is another patient");
    }
    this.nhsNumber = identity.nhsNumber().orElse(null);
    this.givenName = identity.name().given();
    this.familyName = identity.name().family();
    this.familyFolded = identity.name().foldedFamily();
    this.born = identity.born();
    this.postcode = identity.postcode();
  }

  /** They get their texts on this number from now on. */
  public void reachOn(MobileNumber number) {
    this.mobile = Objects.requireNonNull(number, "number");
  }

  /**
   * Whether this may be the person: born on the same day, and either with the same NHS number, or
   * with the same family name and postcode and no NHS number that contradicts.
   */
  boolean mayBe(Identity person) {
    return born.equals(person.born()) && (hasNumberOf(person) || livesAndIsCalledAs(person));
  }

  /** Whether the person gave an NHS number and it is this patient's. */
  boolean hasNumberOf(Identity person) {
    return nhsNumber != null && nhsNumber.equals(person.nhsNumber().orElse(null));
  }

  private boolean livesAndIsCalledAs(Identity person) {
    return familyFolded.equals(person.name().foldedFamily())
        && postcode.equals(person.postcode())
        && (nhsNumber == null || person.nhsNumber().isEmpty());
  }
}
