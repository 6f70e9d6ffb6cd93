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
 * What a patient said about being written to for something on a channel; never changed. The newest
 * one about the same kind and channel counts.
 */
@Entity
@Table(name = "contact_wish")
public class ContactWish {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Enumerated(EnumType.STRING)
  private TextKind kind;

  @Enumerated(EnumType.STRING)
  private ContactChannel channel;

  @Enumerated(EnumType.STRING)
  private Wish wish;

  private Instant at;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_name")
  private String recordedName;

  /** What can be wished. */
  public enum Wish {
    /** Write to me like this. */
    CONSENT,
    /** Do not. */
    DISSENT,
    /** Rather like this than in any other way. */
    PREFERENCE
  }

  /** For JPA. */
  protected ContactWish() {}

  ContactWish(
      Patient patient,
      TextKind kind,
      ContactChannel channel,
      Wish wish,
      StaffMember by,
      Instant at) {
    this.id = Ids.next();
    this.practice = patient.practice();
    this.patient = patient.id();
    this.kind = kind;
    this.channel = channel;
    this.wish = wish;
    this.at = at;
    this.recordedBy = by.id();
    this.recordedName = by.displayName();
  }

  /** Which row; later ones are greater. */
  UUID id() {
    return id;
  }

  /** The practice that was told. */
  PracticeId practice() {
    return practice;
  }

  /** Whose wish it is. */
  public UUID patient() {
    return patient;
  }

  /** What is written for. */
  public TextKind kind() {
    return kind;
  }

  /** On which way. */
  public ContactChannel channel() {
    return channel;
  }

  /** What is wished. */
  public Wish wish() {
    return wish;
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
