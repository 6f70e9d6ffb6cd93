package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;

/**
 * A link in a text that leads a patient to an appointment or an offer, if the birth date is given;
 * five wrong ones over its life end it. One browser at a time is let in.
 */
@Entity
@Table(name = "patient_link")
public class PatientLink {
  /** How long after the moment it is about it leads somewhere. */
  public static final Duration LIFE = Duration.ofDays(14);

  /** How long the birth date is not asked again. */
  public static final Duration OPEN = Duration.ofMinutes(30);

  /** How many wrong birth dates end a link. */
  public static final int MOST_FAILURES = 5;

  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "about_id")
  private UUID about;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private int failures;

  @Column(name = "dead_at")
  private Instant deadAt;

  @Column(name = "opened_by")
  private byte[] openedBy;

  @Column(name = "open_until")
  private Instant openUntil;

  /** For JPA. */
  protected PatientLink() {}

  /**
   * @param token the link's secret, of which only the hash is kept
   * @param about id of the appointment or the offer
   * @param moment when that is, or now if that is later
   */
  PatientLink(String token, Patient patient, UUID about, Instant moment) {
    this.tokenHash = Tokens.hash(token);
    this.practice = patient.practice();
    this.patient = patient.id();
    this.about = about;
    this.expiresAt = moment.plus(LIFE);
  }

  /** SHA-256 of the link's secret, 32 bytes. */
  byte[] tokenHash() {
    return tokenHash.clone();
  }

  /** The practice that sent it. */
  PracticeId practice() {
    return practice;
  }

  /** Id of whose birth date opens it. */
  UUID patient() {
    return patient;
  }

  /** Id of what it leads to. */
  UUID about() {
    return about;
  }

  /** Until when it leads there. */
  Instant expiresAt() {
    return expiresAt;
  }

  /** Whether it still leads somewhere. */
  boolean aliveAt(Instant now) {
    return deadAt == null && now.isBefore(expiresAt);
  }

  /** The right birth date was given in a browser. */
  void open(byte[] visit, Instant now) {
    openedBy = visit.clone();
    openUntil = now.plus(OPEN);
  }

  /** Whether that browser need not give the birth date. */
  boolean openFor(byte[] visit, Instant now) {
    return openUntil != null && now.isBefore(openUntil) && Arrays.equals(openedBy, visit);
  }

  /** Counts a wrong birth date; the last one ends the link. */
  void refuse(Instant at) {
    failures++;
    if (failures >= MOST_FAILURES) {
      deadAt = at;
    }
  }

  /** How many more birth dates may be tried: 0 when it is dead. */
  int triesLeft() {
    return Math.max(0, MOST_FAILURES - failures);
  }
}
