package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/**
 * Why a patient is not to be texted at all, or that this is over; never changed. The newest one
 * about the same bar counts.
 */
@Entity
@Table(name = "contact_bar")
public class ContactBar {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Enumerated(EnumType.STRING)
  private Bar bar;

  private boolean up;
  private Instant at;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_name")
  private String recordedName;

  /** Why nothing may be texted. */
  public enum Bar {
    /** Somebody else may read the phone, and that would harm the patient. */
    UNSAFE(Suppression.UNSAFE),
    DIED(Suppression.GONE),
    /** Not registered with the practice any more. */
    LEFT(Suppression.GONE);

    private final Suppression suppression;

    Bar(Suppression suppression) {
      this.suppression = suppression;
    }

    /** Why a text is then not sent. */
    Suppression suppression() {
      return suppression;
    }
  }

  /** For JPA. */
  protected ContactBar() {}

  /**
   * @param up whether it holds from now on
   */
  ContactBar(Patient patient, Bar bar, boolean up, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = patient.practice();
    this.patient = patient.id();
    this.bar = bar;
    this.up = up;
    this.at = at;
    this.recordedBy = by.id();
    this.recordedName = by.displayName();
  }

  /** Which row; later ones are greater. */
  UUID id() {
    return id;
  }

  /** The practice that knows. */
  PracticeId practice() {
    return practice;
  }

  /** Who is not to be texted. */
  public UUID patient() {
    return patient;
  }

  /** Why. */
  public Bar bar() {
    return bar;
  }

  /** Whether it holds from then on. */
  public boolean up() {
    return up;
  }

  /** When it was recorded. */
  public Instant at() {
    return at;
  }

  /** Name of the member of staff who recorded it, as it was known then. */
  public String recordedName() {
    return recordedName;
  }
}
