package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A time of a clinic that one patient can have. */
@Embeddable
public class Slot {
  /** Longest name of a type, in characters. */
  public static final int LONGEST_TYPE = 60;

  @Column(name = "clinic_id")
  private UUID clinic;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Column(name = "slot_type")
  private String type;

  /** For JPA. */
  protected Slot() {}

  /**
   * @param type in the words of the practice, at most 60 characters, or empty
   * @throws IllegalArgumentException if it does not end after it starts
   */
  public Slot(UUID clinic, Instant startsAt, Instant endsAt, Mode mode, String type) {
    if (!startsAt.isBefore(endsAt)) {
      throw new IllegalArgumentException("a slot ends after it starts");
    }
    this.clinic = Objects.requireNonNull(clinic, "clinic");
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.mode = Objects.requireNonNull(mode, "mode");
    this.type = Objects.requireNonNull(type, "type");
  }

  /** Id of whom the patient sees where. */
  public UUID clinic() {
    return clinic;
  }

  /** When it starts, in UTC. */
  public Instant startsAt() {
    return startsAt;
  }

  /** When it ends, in UTC. */
  public Instant endsAt() {
    return endsAt;
  }

  /** How they meet. */
  public Mode mode() {
    return mode;
  }

  /** What sort of appointment, in the words of the practice, or empty. */
  public String type() {
    return type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slot slot
        && clinic.equals(slot.clinic)
        && startsAt.equals(slot.startsAt)
        && endsAt.equals(slot.endsAt)
        && mode == slot.mode
        && type.equals(slot.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clinic, startsAt);
  }

  @Override
  public String toString() {
    return "Slot[" + startsAt + "]";
  }
}
