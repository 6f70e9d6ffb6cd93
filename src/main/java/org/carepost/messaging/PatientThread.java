package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.BirthDate;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.carepost.people.PersonName;
import org.carepost.platform.PracticeId;

/** A conversation of a practice with a patient about a request. */
@Entity
@Table(name = "thread")
public class PatientThread {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private String reference;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private BirthDate born;
  private MobileNumber mobile;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "unread_since")
  private Instant unreadSince;

  /** For JPA. */
  protected PatientThread() {}

  PatientThread(Correspondent with, Instant at) {
    this.id = with.thread();
    this.practice = with.practice();
    this.openedAt = at;
    address(with);
  }

  /** Writes to the patient as now known from now on. */
  final void address(Correspondent to) {
    this.reference = to.reference();
    this.givenName = to.name().given();
    this.familyName = to.name().family();
    this.born = to.birthDate();
    this.mobile = to.mobile();
  }

  /** Which conversation: the id of the request. */
  public UUID id() {
    return id;
  }

  /** The practice that leads it. */
  public PracticeId practice() {
    return practice;
  }

  /** What patient and practice call the request, as it is to be shown. */
  public String reference() {
    return reference;
  }

  /** What the patient is called. */
  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  /** Where links are sent. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** Whether somebody gave the birth date that opens it. */
  boolean opensWith(BirthDate given) {
    return born.equals(given);
  }

  /** When it was opened. */
  Instant openedAt() {
    return openedAt;
  }

  /** When the practice wrote what the patient has not looked at yet; empty if there is nothing. */
  public Optional<Instant> unreadSince() {
    return Optional.ofNullable(unreadSince);
  }

  /** The practice has written. */
  void written(Instant at) {
    if (unreadSince == null) {
      unreadSince = at;
    }
  }

  /**
   * The patient has looked at it.
   *
   * @return whether there was anything new
   */
  boolean read() {
    boolean something = unreadSince != null;
    unreadSince = null;
    return something;
  }

  /** Whether it can be with a registered patient: the birth dates are the same. */
  boolean canBeWith(Patient patient) {
    return born.equals(patient.born());
  }

  /** Whether both are with somebody of the same name and birth date. */
  boolean isWithSamePersonAs(PatientThread other) {
    return born.equals(other.born) && name().equals(other.name());
  }
}
