package org.carepost.platform.outbox;

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

/** One effect that is still to be done. */
@Entity
@Table(name = "outbox")
public class OutboxItem {
  private static final int LONGEST_REASON = 200;

  @Id private UUID id;

  private String topic;

  @Column(name = "subject_id")
  private UUID subject;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  private int attempts;

  @Column(name = "claimed_by")
  private UUID claimedBy;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  private String reason;

  /** For JPA. */
  protected OutboxItem() {}

  OutboxItem(String topic, UUID subject, PracticeId practice, Instant dueAt, Priority priority) {
    this.id = Ids.next();
    this.topic = topic;
    this.subject = subject;
    this.practice = practice;
    this.dueAt = dueAt;
    this.priority = priority;
  }

  /** Which item. */
  public UUID id() {
    return id;
  }

  /** Name of its {@link OutboxTopic}. */
  public String topic() {
    return topic;
  }

  /** Id of the record that the effect is about. */
  public UUID subject() {
    return subject;
  }

  /** Whose record that is. */
  public PracticeId practice() {
    return practice;
  }

  /** How often it was tried, with the attempt that is going on. */
  public int attempts() {
    return attempts;
  }

  /** When it is to be tried next. */
  public Instant dueAt() {
    return dueAt;
  }

  /** Which of those that are due come first. */
  public Priority priority() {
    return priority;
  }

  /** Whether it was given up. */
  public boolean stopped() {
    return stoppedAt != null;
  }

  /** Why the last attempt failed; empty before any has. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Whether it is to be tried now and nobody is at it. */
  boolean freeAt(Instant now) {
    return stoppedAt == null
        && !dueAt.isAfter(now)
        && (claimedUntil == null || !claimedUntil.isAfter(now));
  }

  boolean claimedBy(UUID worker) {
    return worker.equals(claimedBy);
  }

  /** When others may take it. */
  Instant claimedUntil() {
    return claimedUntil;
  }

  void claim(UUID worker, Instant until) {
    claimedBy = worker;
    claimedUntil = until;
    attempts++;
  }

  void postpone(Instant until, String why) {
    release(why);
    dueAt = until;
  }

  /** It was taken up too early, which is no attempt. */
  void rest(Instant until, String why) {
    postpone(until, why);
    attempts--;
  }

  void stop(Instant at, String why) {
    release(why);
    stoppedAt = at;
  }

  private void release(String why) {
    claimedBy = null;
    claimedUntil = null;
    reason = why.substring(0, Math.min(LONGEST_REASON, why.length()));
  }
}
