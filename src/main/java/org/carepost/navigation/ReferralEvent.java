package org.carepost.navigation;

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

/** One thing that happened to a referral, with its author and time; never changed. */
@Entity
@Table(name = "referral_event")
public class ReferralEvent {
  /** What can happen to a referral. */
  public enum Kind {
    REFERRED,
    STARTED,
    NOTE,
    SCORED_BEFORE,
    SCORED_AFTER,
    ENDED,
    DECLINED
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "referral_id")
  private UUID referral;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  private ReferralState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  private ReferralState toState;

  private String detail;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  /** For JPA. */
  protected ReferralEvent() {}

  ReferralEvent(
      Referral of, Kind kind, ReferralState from, String detail, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = of.practice();
    this.referral = of.id();
    this.kind = kind;
    this.fromState = from;
    this.toState = of.state();
    this.detail = detail;
    this.authorId = by.id();
    this.authorName = by.displayName();
    this.at = at;
  }

  /** Whose patient it is about. */
  PracticeId practice() {
    return practice;
  }

  /** Which referral. */
  public UUID referral() {
    return referral;
  }

  /** What happened. */
  public Kind kind() {
    return kind;
  }

  /** The state before, empty for the first event. */
  public Optional<ReferralState> from() {
    return Optional.ofNullable(fromState);
  }

  /** The state after. */
  public ReferralState to() {
    return toState;
  }

  /** Text of the note, why it was declined, name of the outcome, or the scores; else empty. */
  public String detail() {
    return detail;
  }

  /** Whether it is a note by that person in those words. */
  boolean isNoteOf(StaffMember by, String text) {
    return kind == Kind.NOTE && by.id().equals(authorId) && detail.equals(text);
  }

  /** Name of the member of staff. */
  public String authorName() {
    return authorName;
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }
}
