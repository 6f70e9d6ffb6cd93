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
import org.carepost.platform.PracticeId;

/** What a patient knows of an appointment, and when to see whether they are to hear more. */
@Entity
@Table(name = "appointment_notice")
public class Notice {
  @Id
  @Column(name = "appointment_id")
  private UUID appointment;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "told_state")
  private AppointmentState toldState;

  @Column(name = "told_start")
  private Instant toldStart;

  @Column(name = "told_clinic_id")
  private UUID toldClinic;

  @Enumerated(EnumType.STRING)
  @Column(name = "told_mode")
  private Mode toldMode;

  @Column(name = "told_at")
  private Instant toldAt;

  /** For JPA. */
  protected Notice() {}

  /** The patient knows nothing yet. */
  Notice(PracticeId practice, UUID appointment, Instant dueAt) {
    this.practice = practice;
    this.appointment = appointment;
    this.dueAt = dueAt;
  }

  /** The patient was told how it is now. */
  void told(Appointment it, Instant at) {
    assume(it);
    toldAt = at;
  }

  /** The patient knows how it is now without us, unless a rule alone says so. */
  void assume(Appointment it) {
    if (!it.assumed()) {
      toldState = it.state();
      toldStart = it.slot().startsAt();
      toldClinic = it.slot().clinic();
      toldMode = it.slot().mode();
    }
  }

  /**
   * To be looked at next then.
   *
   * @param moment in UTC, or null for never
   */
  void next(Instant moment) {
    dueAt = moment;
  }

  /** Whether the patient knows state, time, place and mode as they are now. */
  boolean knows(Appointment it) {
    return toldState == it.state()
        && it.slot().startsAt().equals(toldStart)
        && it.slot().clinic().equals(toldClinic)
        && it.slot().mode() == toldMode;
  }

  /** Which appointment. */
  public UUID appointment() {
    return appointment;
  }

  /** Where it is. */
  public PracticeId practice() {
    return practice;
  }

  /** When to look at it next, in UTC; empty for never. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** The state that the patient was last told; empty if nothing yet. */
  Optional<AppointmentState> toldState() {
    return Optional.ofNullable(toldState);
  }

  /** The start that the patient was last told, in UTC; empty if nothing yet. */
  Optional<Instant> toldStart() {
    return Optional.ofNullable(toldStart);
  }

  /** When the patient was last told something, in UTC; empty if never. */
  Optional<Instant> toldAt() {
    return Optional.ofNullable(toldAt);
  }
}
