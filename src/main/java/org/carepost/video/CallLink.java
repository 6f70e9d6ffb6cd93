package org.carepost.video;

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
 * A link to a call for one participant. It leads there until a day after the call was to begin;
 * five wrong birth dates over its life end it.
 */
@Entity
@Table(name = "video_link")
public class CallLink {
  /** How long after the beginning of the call a link leads somewhere. */
  public static final Duration LIFE = Duration.ofDays(1);

  /** How many wrong birth dates end a link. */
  public static final int MOST_FAILURES = 5;

  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  @Column(name = "participant_id")
  private UUID participant;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private int failures;

  @Column(name = "dead_at")
  private Instant deadAt;

  /** For JPA. */
  protected CallLink() {}

  /**
   * @param token the link's secret, of which only the hash is kept
   * @param from the beginning of the call, or now if that is past
   */
  CallLink(String token, Participant participant, Instant from) {
    this.tokenHash = Tokens.hash(token);
    this.practice = participant.practice();
    this.call = participant.call();
    this.participant = participant.id();
    this.expiresAt = from.plus(LIFE);
  }

  /** SHA-256 of the link's secret, 32 bytes. */
  byte[] tokenHash() {
    return tokenHash.clone();
  }

  /** The practice that sent it. */
  PracticeId practice() {
    return practice;
  }

  /** The call that it leads to. */
  UUID call() {
    return call;
  }

  /** Whom it lets in. */
  UUID participant() {
    return participant;
  }

  /** Whether it still leads to its call. */
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
