package org.carepost.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;

/** One line of the audit trail; never changed but for its place in the chain. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {
  @Id private UUID id;

  @Column(name = "practice_id")
  private PracticeId practice;

  private Instant at;

  @Column(name = "actor_kind")
  @Enumerated(EnumType.STRING)
  private Actor.Kind actorKind;

  @Column(name = "actor_id")
  private String actorId;

  @Enumerated(EnumType.STRING)
  private Action action;

  private String subject;
  private Long position;
  private byte[] hash;

  /** For JPA. */
  protected AuditEvent() {}

  AuditEvent(PracticeId practice, Instant at, Actor actor, Action action, String subject) {
    this.id = Ids.next();
    this.practice = practice;
    this.at = at;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.action = action;
    this.subject = subject;
  }

  /** The practice whose record it is about. */
  public PracticeId practice() {
    return practice;
  }

  /** What was done. */
  public Action action() {
    return action;
  }

  /** Which record: a reference or an id, never a name. */
  public String subject() {
    return subject;
  }

  /** When, in UTC. */
  public Instant at() {
    return at;
  }

  /** Who. */
  public Actor actor() {
    return new Actor(actorKind, actorId);
  }

  /** Place in the practice's chain from 1, or null until it is sealed. */
  public Long position() {
    return position;
  }

  /** SHA-256 over the event and the hash before it, 32 bytes; null until it is sealed. */
  public byte[] hash() {
    return hash == null ? null : hash.clone();
  }

  /** The content as the hash sees it. */
  String canonical() {
    return String.join(
        "|",
        id.toString(),
        practice.ods(),
        at.toString(),
        actorKind.name(),
        actorId,
        action.name(),
        subject);
  }

  void seal(long at, byte[] chained) {
    this.position = at;
    this.hash = chained.clone();
  }
}
