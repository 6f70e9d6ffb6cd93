package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.audit.Actor;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** One thing that happened to an appointment after it was booked; never changed. */
@Entity
@Table(name = "appointment_event")
public class AppointmentEvent {
  /** What can happen; words are in the bundle under <code>appointments.event</code>. */
  public enum Kind {
    /** Another time, place or patient. */
    MOVED,
    /** Somebody came, was seen or did not come; or it was taken back. */
    MARKED,
    CANCELLED
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "appointment_id")
  private UUID appointment;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private AppointmentState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private AppointmentState to;

  private String detail;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_kind")
  private Actor.Kind authorKind;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  /** For JPA. */
  protected AppointmentEvent() {}

  AppointmentEvent(
      Appointment of, Kind kind, AppointmentState from, String detail, By by, Instant at) {
    this.id = Ids.next();
    this.practice = of.practice();
    this.appointment = of.id();
    this.kind = kind;
    this.from = from;
    this.to = of.state();
    this.detail = detail;
    this.authorKind = by.actor().kind();
    this.authorName = by.name();
    this.at = at;
  }

  /** Which event. */
  public UUID id() {
    return id;
  }

  /** Where the appointment is. */
  public PracticeId practice() {
    return practice;
  }

  /** Id of the appointment. */
  public UUID appointment() {
    return appointment;
  }

  /** What happened. */
  public Kind kind() {
    return kind;
  }

  /** State before. */
  public AppointmentState from() {
    return from;
  }

  /** State after. */
  public AppointmentState to() {
    return to;
  }

  /** The start before it was moved, in UTC, or why it was cancelled; else empty. */
  public String detail() {
    return detail;
  }

  /** Who did it. */
  public Actor.Kind authorKind() {
    return authorKind;
  }

  /** Their name then, if they are staff; else empty. */
  public String authorName() {
    return authorName;
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }
}
