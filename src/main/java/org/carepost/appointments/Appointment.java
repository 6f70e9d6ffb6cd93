package org.carepost.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * A patient, a slot, and what became of it.
 *
 * <p>Verbs throw {@link IllegalMove} from a state that does not allow them; nothing is changed
 * then. Each returns the row of its history to keep.
 */
@Entity
@Table(name = "appointment")
public class Appointment {
  /** Longest name that another system may have for it, in characters. */
  public static final int LONGEST_EXTERNAL_ID = 64;

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "patient_id")
  private UUID patient;

  @Embedded private Slot slot;

  @Column(name = "booked_at")
  private Instant bookedAt;

  private LocalDate day;

  @Column(name = "lead_days")
  private int leadDays;

  private int age;

  @Enumerated(EnumType.STRING)
  private AppointmentState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancelled_by")
  private CancelledBy cancelledBy;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Column(name = "cancelled_there")
  private boolean cancelledThere;

  private boolean assumed;

  @Version private long version;

  /** For JPA. */
  protected Appointment() {}

  /**
   * A patient is expected.
   *
   * @param externalId what the system that it was booked in calls it, 1 to 64 characters
   */
  public Appointment(UUID id, PracticeId practice, String externalId, Booking booking) {
    this.id = id;
    this.practice = practice;
    this.externalId = externalId;
    this.state = AppointmentState.BOOKED;
    book(booking);
  }

  private void book(Booking booking) {
    patient = booking.patient().id();
    slot = booking.slot();
    bookedAt = booking.bookedAt();
    day = booking.day();
    leadDays = booking.leadDays();
    age = booking.age();
  }

  /** Whether it is already booked just so. */
  boolean is(Booking booking) {
    return patient.equals(booking.patient().id())
        && slot.equals(booking.slot())
        && bookedAt.equals(booking.bookedAt());
  }

  /** It takes place as booked now, whatever was before: it is expected again. */
  public AppointmentEvent move(Booking booking, By by, Instant at) {
    String before = slot.startsAt().toString();
    AppointmentState from = state;
    book(booking);
    state = AppointmentState.BOOKED;
    assumed = false;
    forgetCancellation();
    return new AppointmentEvent(this, AppointmentEvent.Kind.MOVED, from, before, by, at);
  }

  /**
   * Another system has it too, in its own words; what became of it stays.
   *
   * @param name what that system calls it, 1 to 64 characters
   */
  void adopt(String name, Booking booking) {
    externalId = name;
    book(booking);
  }

  /**
   * The patient came, was seen or did not come; or it was marked by mistake and is booked again.
   * What a rule assumed, somebody may confirm.
   *
   * @param as any state but cancelled
   */
  public AppointmentEvent mark(AppointmentState as, By by, Instant at) {
    if (as == AppointmentState.CANCELLED) {
      throw new IllegalMove(state);
    }
    AppointmentState from = assumed && as == state ? state : moveTo(as);
    assumed = by.equals(By.RULE);
    forgetCancellation();
    return new AppointmentEvent(this, AppointmentEvent.Kind.MARKED, from, "", by, at);
  }

  /** It does not take place. */
  public AppointmentEvent cancel(Cancellation why, By by, Instant at) {
    AppointmentState from = moveTo(AppointmentState.CANCELLED);
    assumed = false;
    cancelledBy = why.wish();
    cancelReason = why.reason();
    cancelledAt = at;
    return new AppointmentEvent(this, AppointmentEvent.Kind.CANCELLED, from, why.reason(), by, at);
  }

  private AppointmentState moveTo(AppointmentState to) {
    if (!state.next().contains(to)) {
      throw new IllegalMove(state);
    }
    AppointmentState from = state;
    state = to;
    return from;
  }

  private void forgetCancellation() {
    cancelledBy = null;
    cancelReason = null;
    cancelledAt = null;
    cancelledThere = false;
  }

  /** The other system has it as cancelled too: if it says "booked" again, it means it. */
  void knownCancelledThere() {
    cancelledThere = true;
  }

  /** Whether the other system has said that it is cancelled. */
  boolean isCancelledThere() {
    return cancelledThere;
  }

  /** The other system means somebody else's by its name now. */
  void giveUpName() {
    externalId = "given-up:" + id;
  }

  /** Whether nobody said what became of it, and a rule went by the time that has passed. */
  boolean assumed() {
    return assumed;
  }

  /** Whether somebody said that this became of it. */
  boolean isKnownAs(AppointmentState said) {
    return state == said && !assumed;
  }

  /** Whether the patient is expected and it has not begun. */
  public boolean isAhead(Instant now) {
    return state == AppointmentState.BOOKED && now.isBefore(slot.startsAt());
  }

  /** Which appointment. */
  public UUID id() {
    return id;
  }

  /** Where it is. */
  public PracticeId practice() {
    return practice;
  }

  /** What the system that it was booked in calls it. */
  public String externalId() {
    return externalId;
  }

  /** Id of who comes. */
  public UUID patient() {
    return patient;
  }

  /** When, and to whom. */
  public Slot slot() {
    return slot;
  }

  /** When it was booked, in UTC. */
  public Instant bookedAt() {
    return bookedAt;
  }

  /** The practice's date of it. */
  public LocalDate day() {
    return day;
  }

  /** Days from the day it was booked to its own. */
  public int leadDays() {
    return leadDays;
  }

  /** Years of the patient on that day. */
  public int age() {
    return age;
  }

  /** What became of it. */
  public AppointmentState state() {
    return state;
  }

  /** Why it does not take place; empty unless cancelled. */
  public Optional<Cancellation> cancellation() {
    return Optional.ofNullable(cancelledBy).map(wish -> new Cancellation(wish, cancelReason));
  }

  /** When it was cancelled, in UTC; empty unless cancelled. */
  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  /** Counts changes. */
  public long version() {
    return version;
  }
}
