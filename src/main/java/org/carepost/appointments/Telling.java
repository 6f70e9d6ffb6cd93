package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.ContactChannel;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Something that staff tell a patient of an appointment, since no text does. */
@Entity
@Table(name = "appointment_telling")
public class Telling {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "appointment_id")
  private UUID appointment;

  @Enumerated(EnumType.STRING)
  private AppointmentText.Kind kind;

  @Enumerated(EnumType.STRING)
  private ContactChannel channel;

  @Enumerated(EnumType.STRING)
  private AppointmentState state;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_name")
  private String doneName;

  /** For JPA. */
  protected Telling() {}

  /** Still to be done. */
  Telling(AppointmentText.Kind kind, ContactChannel channel, Appointment about, Instant at) {
    this.id = Ids.next();
    this.practice = about.practice();
    this.appointment = about.id();
    this.kind = kind;
    this.channel = channel;
    this.state = about.state();
    this.openedAt = at;
  }

  /** Which one. */
  public UUID id() {
    return id;
  }

  /** Whose appointment it is. */
  public PracticeId practice() {
    return practice;
  }

  /** The appointment that is spoken of. */
  public UUID appointment() {
    return appointment;
  }

  /** What is to be said. */
  public AppointmentText.Kind kind() {
    return kind;
  }

  /** How the patient is to be told. */
  public ContactChannel channel() {
    return channel;
  }

  /** State of the appointment that the patient is to hear of. */
  AppointmentState state() {
    return state;
  }

  /** Since when. */
  public Instant openedAt() {
    return openedAt;
  }

  /** Whether it is still to be done. */
  public boolean open() {
    return doneAt == null;
  }

  /** Name of who told the patient, as it was known then; empty if nobody did or had to. */
  public Optional<String> doneName() {
    return Optional.ofNullable(doneName);
  }

  /** The patient has been told; without effect if that was said before. */
  void told(StaffMember by, Instant at) {
    if (open()) {
      doneAt = at;
      doneName = by.displayName();
    }
  }

  /** Something newer is to be told. */
  void outdate(Instant at) {
    if (open()) {
      doneAt = at;
    }
  }
}
