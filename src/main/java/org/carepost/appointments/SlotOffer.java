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
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** A free time that was offered to somebody who waits, and what they said. */
@Entity
@Table(name = "slot_offer")
public class SlotOffer {
  /** What they said. */
  public enum Answer {
    /** They have it. */
    YES,
    /** They said yes when somebody else had it. */
    LATE,
    NO
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "free_time_id")
  private UUID time;

  @Column(name = "place_id")
  private UUID place;

  @Column(name = "patient_id")
  private UUID patient;

  private int wave;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For JPA. */
  protected SlotOffer() {}

  /**
   * @param wave from 1
   */
  SlotOffer(FreeTime time, WaitingPlace place, int wave, Instant at) {
    this.id = Ids.next();
    this.practice = time.practice();
    this.time = time.id();
    this.place = place.id();
    this.patient = place.patient();
    this.wave = wave;
    this.offeredAt = at;
  }

  /** They said something; who has the time keeps it. */
  void answer(Answer said, Instant at) {
    if (answer != Answer.YES) {
      answer = said;
      answeredAt = at;
    }
  }

  /** Which offer. */
  public UUID id() {
    return id;
  }

  /** Whose time it is. */
  public PracticeId practice() {
    return practice;
  }

  /** Id of the time. */
  public UUID time() {
    return time;
  }

  /** Id of the place on the waiting list. */
  public UUID place() {
    return place;
  }

  /** Id of who was asked. */
  public UUID patient() {
    return patient;
  }

  /** Which wave, from 1. */
  public int wave() {
    return wave;
  }

  /** What they said; empty if nothing yet. */
  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }
}
