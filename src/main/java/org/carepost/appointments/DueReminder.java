package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.TextTemplate;
import org.carepost.platform.PracticeId;

/** A patient is to be reminded of something that is due, on a day. */
@Entity
@Table(name = "due_reminder")
public class DueReminder {
  /** What is due; nothing of it is in the text. */
  public enum Kind {
    /** Repeat medicine is to be ordered. */
    MEDICATION_DUE(TextTemplate.MEDICATION_DUE),
    /** Results that are no reason to worry are there. */
    RESULTS_READY(TextTemplate.RESULTS_READY);

    private final TextTemplate template;

    Kind(TextTemplate template) {
      this.template = template;
    }

    /** Its words. */
    TextTemplate template() {
      return template;
    }
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "text_id")
  private UUID text;

  @Column(name = "taken_at")
  private Instant takenAt;

  /** For JPA. */
  protected DueReminder() {}

  DueReminder(PracticeId practice, UUID patient, Kind kind, LocalDate day, Instant at) {
    this.id = id(practice, patient, kind, day);
    this.practice = practice;
    this.patient = patient;
    this.kind = kind;
    this.day = day;
    this.takenAt = at;
  }

  /** Its id: the same reminder has the same. */
  static UUID id(PracticeId practice, UUID patient, Kind kind, LocalDate day) {
    String name = practice.ods() + ' ' + patient + ' ' + kind + ' ' + day;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The text that reminds was queued. */
  void texted(UUID queued) {
    text = queued;
  }

  /** Which reminder. */
  public UUID id() {
    return id;
  }

  /** Who reminds. */
  public PracticeId practice() {
    return practice;
  }

  /** What is due. */
  public Kind kind() {
    return kind;
  }

  /** The text; empty if the patient has no mobile number. */
  public Optional<UUID> text() {
    return Optional.ofNullable(text);
  }
}
