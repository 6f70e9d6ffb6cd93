package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** One move of a call from state to state, with its author and time; never changed. */
@Entity
@Table(name = "video_call_event")
public class CallMove {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  private CallState from;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  private CallState to;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  /** For JPA. */
  protected CallMove() {}

  /**
   * @param from null for the first one
   * @param by null for the patient, and for Carepost by a rule
   */
  CallMove(Call of, CallState from, StaffMember by, Instant at) {
    this.id = Ids.next();
    this.practice = of.practice();
    this.call = of.id();
    this.from = from;
    this.to = of.state();
    this.authorId = by == null ? null : by.id();
    this.authorName = by == null ? "" : by.displayName();
    this.at = at;
  }

  /** Which call. */
  public UUID call() {
    return call;
  }

  /** The state after. */
  public CallState to() {
    return to;
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
