package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** Somebody's place on the waiting list for an earlier time. */
@Entity
@Table(name = "waiting_place")
public class WaitingPlace {
  /** What became of it. */
  public enum State {
    WAITING,
    /** They have a time. */
    BOOKED,
    /** They do not wait any more. */
    LEFT
  }

  /**
   * What somebody waits for.
   *
   * @param clinic id of whom they want to see where, or null for anybody
   * @param slotType in the words of the practice, or empty for any
   * @param noticeHours shortest notice at which they can come
   * @param until last day that would suit
   */
  public record Wish(UUID clinic, String slotType, int noticeHours, LocalDate until) {}

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "patient_id")
  private UUID patient;

  @Column(name = "clinic_id")
  private UUID clinic;

  @Column(name = "slot_type")
  private String slotType;

  @Column(name = "notice_hours")
  private int noticeHours;

  @Column(name = "until_day")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private State state;

  private int offers;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  /** For JPA. */
  protected WaitingPlace() {}

  /** Somebody waits. */
  public WaitingPlace(Patient patient, Wish wish, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = patient.practice();
    this.patient = patient.id();
    this.clinic = wish.clinic();
    this.slotType = wish.slotType();
    this.noticeHours = wish.noticeHours();
    this.until = wish.until();
    this.state = State.WAITING;
    this.addedBy = by.displayName();
    this.addedAt = at;
  }

  /** Whether a time would suit, offered now. */
  boolean suits(FreeTime time, LocalDate day, Instant now) {
    return state == State.WAITING
        && (clinic == null || clinic.equals(time.slot().clinic()))
        && (slotType.isEmpty() || slotType.equalsIgnoreCase(time.slot().type()))
        && !day.isAfter(until)
        && !time.slot().startsAt().isBefore(now.plus(Duration.ofHours(noticeHours)));
  }

  /** They were offered a time. */
  void offered() {
    offers++;
  }

  /** They have a time. */
  void booked() {
    state = State.BOOKED;
  }

  /** They do not wait any more; who has a time keeps it. */
  void leave() {
    if (state == State.WAITING) {
      state = State.LEFT;
    }
  }

  /** Which place. */
  public UUID id() {
    return id;
  }

  /** Where they wait. */
  public PracticeId practice() {
    return practice;
  }

  /** Id of who waits. */
  public UUID patient() {
    return patient;
  }

  /** What for. */
  public Wish wish() {
    return new Wish(clinic, slotType, noticeHours, until);
  }

  /** What became of it. */
  public State state() {
    return state;
  }

  /** How many times they were offered one. */
  public int offers() {
    return offers;
  }

  /** Id of whom they want to see where; empty for anybody. */
  public Optional<UUID> clinic() {
    return Optional.ofNullable(clinic);
  }

  /** Who put them on the list. */
  public String addedBy() {
    return addedBy;
  }

  /** Since when they wait, in UTC. */
  public Instant addedAt() {
    return addedAt;
  }
}
