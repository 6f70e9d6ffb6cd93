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
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** One move of a signpost, with its author and time; never changed. */
@Entity
@Table(name = "signpost_event")
public class SignpostEvent {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "signpost_id")
  private UUID signpost;

  @Column(name = "from_state")
  @Enumerated(EnumType.STRING)
  private SignpostState fromState;

  @Column(name = "to_state")
  @Enumerated(EnumType.STRING)
  private SignpostState toState;

  @Enumerated(EnumType.STRING)
  private SignpostReason reason;

  @Column(name = "author_kind")
  @Enumerated(EnumType.STRING)
  private SignpostBy.Kind authorKind;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  /** For JPA. */
  protected SignpostEvent() {}

  SignpostEvent(Signpost of, SignpostState from, SignpostBy by, Instant at) {
    this.id = Ids.next();
    this.practice = of.practice();
    this.signpost = of.id();
    this.fromState = from;
    this.toState = of.state();
    this.reason = of.reason();
    this.authorKind = by.kind();
    this.authorId = by.staff();
    this.authorName = by.name();
    this.at = at;
  }

  /** Whose patient it is about. */
  PracticeId practice() {
    return practice;
  }

  /** Which signpost. */
  public UUID signpost() {
    return signpost;
  }

  /** The state before, empty for the first event. */
  public Optional<SignpostState> from() {
    return Optional.ofNullable(fromState);
  }

  /** The state after. */
  public SignpostState to() {
    return toState;
  }

  /** Why. */
  public SignpostReason reason() {
    return reason;
  }

  /** What sort of person moved it. */
  public SignpostBy.Kind authorKind() {
    return authorKind;
  }

  /** Name of the member of staff, or empty. */
  public String authorName() {
    return authorName;
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }
}
