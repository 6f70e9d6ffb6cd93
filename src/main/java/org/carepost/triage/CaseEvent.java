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
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** One thing that happened to a case, with its author and time; never changed. */
@Entity
@Table(name = "case_event")
public class CaseEvent {
  /** What can happen to a case. */
  public enum Kind {
    OPENED,
    RED_FLAG,
    CLAIMED,
    TAKEN_OVER,
    RELEASED,
    LEASE_ENDED,
    URGENCY_SET,
    NOTE,
    REPLIED,
    PATIENT_REPLIED,
    LINK_LOCKED,
    MATCHED,
    UNMATCHED,
    ELSEWHERE_DECLINED,
    WENT_ELSEWHERE,
    HELPED_ELSEWHERE,
    CAME_BACK,
    CLOSED,
    REOPENED
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  private CaseState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  private CaseState toState;

  private String detail;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  /** For JPA. */
  protected CaseEvent() {}

  CaseEvent(Case of, Kind kind, CaseState from, String detail, Author by, Instant at) {
    this.id = Ids.next();
    this.practice = of.practice();
    this.caseId = of.id();
    this.kind = kind;
    this.fromState = from;
    this.toState = of.state();
    this.detail = detail;
    this.authorId = by.staff();
    this.authorName = by.name();
    this.at = at;
  }

  /** The same, to be known again by a key. */
  CaseEvent under(byte[] key) {
    this.id = Ids.next(key);
    return this;
  }

  /** Whether it was kept under a key. */
  boolean isUnder(byte[] key) {
    return Ids.isOf(id, key);
  }

  /** Which case. */
  public UUID caseId() {
    return caseId;
  }

  /** What happened. */
  public Kind kind() {
    return kind;
  }

  /** The state before, empty for the first event. */
  public Optional<CaseState> from() {
    return Optional.ofNullable(fromState);
  }

  /** The state after. */
  public CaseState to() {
    return toState;
  }

  /**
   * Name of the urgency, the outcome, the patient or who had it, or the text of the note; else
   * empty.
   */
  public String detail() {
    return detail;
  }

  /** Whether it is a note by that person in those words. */
  boolean isNoteOf(StaffMember by, String text) {
    return kind == Kind.NOTE && by.id().equals(authorId) && detail.equals(text);
  }

  /** Name of the member of staff; empty if it was the patient or Carepost. */
  public String authorName() {
    return authorName;
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }
}
