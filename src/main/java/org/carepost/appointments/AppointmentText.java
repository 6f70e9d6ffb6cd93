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
import org.carepost.messaging.TextTemplate;
import org.carepost.platform.PracticeId;

/** What a text says of an appointment: to be sent only while that is still true. */
@Entity
@Table(name = "appointment_text")
public class AppointmentText {
  /** What a text is for. */
  public enum Kind {
    /** It was booked. */
    BOOKED(TextTemplate.APPOINTMENT_BOOKED),
    /** It comes nearer. */
    REMINDER(TextTemplate.APPOINTMENT_REMINDER),
    /** It takes place at another time or place. */
    MOVED(TextTemplate.APPOINTMENT_MOVED),
    /** The practice cancelled it. */
    CANCELLED(TextTemplate.APPOINTMENT_CANCELLED),
    /** The patient did not come. */
    MISSED(TextTemplate.APPOINTMENT_MISSED),
    /** The patient gave it up. */
    GIVEN_UP(TextTemplate.APPOINTMENT_GIVEN_UP),
    /** The patient has it since they said yes to an offer. */
    YOURS(TextTemplate.SLOT_YOURS),
    /** Staff wrote to who comes to the session. */
    SESSION(null);

    private final TextTemplate template;

    Kind(TextTemplate template) {
      this.template = template;
    }

    /** Its words; null for those that staff write. */
    TextTemplate template() {
      return template;
    }
  }

  @Id
  @Column(name = "text_id")
  private UUID text;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "appointment_id")
  private UUID appointment;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private AppointmentState state;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "clinic_id")
  private UUID clinic;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For JPA. */
  protected AppointmentText() {}

  /** A text about an appointment as it is now. */
  public AppointmentText(UUID text, Kind kind, Appointment about, Instant at) {
    this(text, kind, about.practice(), at);
    this.appointment = about.id();
    this.state = about.state();
    this.patient = about.patient();
    this.clinic = about.slot().clinic();
    this.startsAt = about.slot().startsAt();
    this.mode = about.slot().mode();
  }

  /** A text about an appointment as the day list showed it to who wrote. */
  AppointmentText(UUID text, Kind kind, PracticeId practice, DayRow about, Instant at) {
    this(text, kind, practice, at);
    this.appointment = about.id();
    this.state = about.state();
    this.patient = about.patient();
    this.clinic = about.clinic();
    this.startsAt = about.startsAt();
    this.mode = about.mode();
  }

  private AppointmentText(UUID text, Kind kind, PracticeId practice, Instant at) {
    this.text = text;
    this.practice = practice;
    this.kind = kind;
    this.writtenAt = at;
  }

  /** Why it is not true any more, for staff; empty if it is. */
  Optional<String> untrue(Appointment now) {
    if (!stands(now.state())) {
      return Optional.of("the appointment is not as the text says: " + now.state());
    }
    boolean same =
        patient.equals(now.patient())
            && startsAt.equals(now.slot().startsAt())
            && clinic.equals(now.slot().clinic())
            && mode == now.slot().mode();
    return same ? Optional.empty() : Optional.of("the appointment was moved");
  }

  /** What staff wrote to who was to come stands whether they came or not. */
  private boolean stands(AppointmentState now) {
    return state == now
        || (kind == Kind.SESSION && state == AppointmentState.BOOKED && now.takesTime());
  }

  /** Which text. */
  public UUID text() {
    return text;
  }

  /** Where the appointment is. */
  public PracticeId practice() {
    return practice;
  }

  /** Which appointment it speaks of. */
  public UUID appointment() {
    return appointment;
  }

  /** What it is for. */
  public Kind kind() {
    return kind;
  }

  /** The start that it says, in UTC. */
  public Instant startsAt() {
    return startsAt;
  }
}
