package org.carepost.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** A patient to be rung about a case, since a message did not reach them. */
@Entity
@Table(name = "call_task")
public class CallTask {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String why;
  private MobileNumber mobile;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_name")
  private String doneName;

  /** Why somebody must ring. */
  public enum Reason {
    /** A text did not arrive. */
    TEXT_MISSED,
    /** What the practice wrote was not looked at. */
    UNREAD
  }

  /** For JPA. */
  protected CallTask() {}

  /**
   * A call that is still to be made.
   *
   * @param why what became of the text, for staff, at most 200 characters; null if not known
   * @param mobile the number to ring
   */
  CallTask(
      PracticeId practice,
      UUID caseId,
      Reason reason,
      String why,
      MobileNumber mobile,
      Instant at) {
    this.id = Ids.next();
    this.practice = practice;
    this.caseId = caseId;
    this.reason = reason;
    this.why = why;
    this.mobile = mobile;
    this.openedAt = at;
  }

  /** Which call. */
  public UUID id() {
    return id;
  }

  /** The practice that is to ring. */
  PracticeId practice() {
    return practice;
  }

  /** The case it is about. */
  public UUID caseId() {
    return caseId;
  }

  /** Why somebody must ring. */
  public Reason reason() {
    return reason;
  }

  /** What became of the text, if that is known. */
  public Optional<String> why() {
    return Optional.ofNullable(why);
  }

  /** The number to ring. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** Since when. */
  public Instant openedAt() {
    return openedAt;
  }

  /** Whether it is still to be made. */
  public boolean open() {
    return doneAt == null;
  }

  /** Name of who rang, as it was known then; empty if nobody did or had to. */
  public Optional<String> doneName() {
    return Optional.ofNullable(doneName);
  }

  /** Somebody has rung; without effect if that was said before. */
  void rung(StaffMember by, Instant at) {
    if (open()) {
      doneAt = at;
      doneName = by.displayName();
    }
  }

  /** Nobody has rung after all; without effect if it was not needed any more. */
  void notRung() {
    if (doneName != null) {
      doneAt = null;
      doneName = null;
    }
  }

  /** It is not needed any more: the patient has read the message. */
  void becomeNeedless(Instant at) {
    if (open()) {
      doneAt = at;
    }
  }
}
