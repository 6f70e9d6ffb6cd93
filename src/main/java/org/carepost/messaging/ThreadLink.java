package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;

/**
 * A link to a thread that was sent to the patient. It leads there for 30 days, if the birth date is
 * given; five wrong ones over its life end it.
 */
@Entity
@Table(name = "thread_link")
public class ThreadLink {
  /** How long a link leads somewhere. */
  public static final Duration LIFE = Duration.ofDays(30);

  /** How many wrong birth dates end a link. */
  public static final int MOST_FAILURES = 5;

  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "thread_id")
  private UUID thread;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private int failures;

  @Column(name = "dead_at")
  private Instant deadAt;

  /** For JPA. */
  protected ThreadLink() {}

  /**
   * @param token the link's secret, of which only the hash is kept
   */
  ThreadLink(String token, PatientThread thread, Instant at) {
    this.tokenHash = Tokens.hash(token);
    this.practice = thread.practice();
    this.thread = thread.id();
    this.createdAt = at;
    this.expiresAt = at.plus(LIFE);
  }

  /** SHA-256 of the link's secret, 32 bytes. */
  byte[] tokenHash() {
    return tokenHash.clone();
  }

  /** Whose patient it was sent to. */
  PracticeId practice() {
    return practice;
  }

  /** Id of the thread it leads to. */
  UUID thread() {
    return thread;
  }

  /** Whether it still leads to its thread. */
  boolean aliveAt(Instant now) {
    return deadAt == null && now.isBefore(expiresAt);
  }

  /**
   * Counts a wrong birth date.
   *
   * @return whether that ended the link
   */
  boolean refuse(Instant at) {
    failures++;
    if (failures == MOST_FAILURES) {
      deadAt = at;
    }
    return deadAt != null;
  }

  /** How many more birth dates may be tried: 0 when it is dead. */
  int triesLeft() {
    return MOST_FAILURES - failures;
  }
}
