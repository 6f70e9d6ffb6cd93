package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** A time that somebody gave up, and what became of it. */
@Entity
@Table(name = "free_time")
public class FreeTime {
  /** What became of it. */
  public enum State {
    /** It can be had. */
    OPEN,
    /** Somebody who waited has it. */
    TAKEN,
    /** It was booked otherwise, or nobody can come any more. */
    CLOSED
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Embedded private Slot slot;

  @Enumerated(EnumType.STRING)
  private State state;

  private int waves;

  @Column(name = "next_wave_at")
  private Instant nextWaveAt;

  @Column(name = "freed_at")
  private Instant freedAt;

  @Column(name = "taken_by")
  private UUID takenBy;

  @Column(name = "appointment_id")
  private UUID appointment;

  /** For JPA. */
  protected FreeTime() {}

  /** Somebody gave up a time; it can be offered at once. */
  FreeTime(SlotFreed freed) {
    this.id = Ids.next();
    this.practice = freed.practice();
    this.slot = freed.slot();
    this.state = State.OPEN;
    this.nextWaveAt = freed.at();
    this.freedAt = freed.at();
  }

  /**
   * It was offered to some.
   *
   * @param until they have it to themselves, in UTC
   * @return which wave that was, from 1
   */
  int offered(Instant until) {
    waves++;
    nextWaveAt = until;
    return waves;
  }

  /** It is to be offered then, and not now. */
  void later(Instant moment) {
    nextWaveAt = moment;
  }

  /** It cannot be had any more. */
  void close() {
    state = State.CLOSED;
  }

  /** Somebody who waited has it. */
  void take(WaitingPlace place, Appointment booked) {
    state = State.TAKEN;
    takenBy = place.id();
    appointment = booked.id();
  }

  /** Whether it can be had now. */
  boolean openAt(Instant now) {
    return state == State.OPEN && now.isBefore(slot.startsAt());
  }

  /** Which time. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public PracticeId practice() {
    return practice;
  }

  /** When, and to whom. */
  public Slot slot() {
    return slot;
  }

  /** What became of it. */
  public State state() {
    return state;
  }

  /** How many times it was offered to some. */
  public int waves() {
    return waves;
  }

  /** Until when it is held for those it was offered to, in UTC. */
  public Instant nextWaveAt() {
    return nextWaveAt;
  }

  /** When it became free, in UTC. */
  public Instant freedAt() {
    return freedAt;
  }
}
