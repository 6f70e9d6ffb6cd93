package org.carepost.video;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;

/** Lets one device of a participant open one connection to a room, within a minute. */
@Entity
@Table(name = "video_pass")
public class RoomPass {
  /** How long a pass is good. */
  public static final Duration LIFE = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "practice_id")
  private PracticeId practice;

  @Column(name = "call_id")
  private UUID call;

  @Column(name = "participant_id")
  private UUID participant;

  @Column(name = "device_key")
  private byte[] device;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected RoomPass() {}

  /**
   * @param token the secret that the page gets, of which only the hash is kept
   * @param device SHA-256 of the visit cookie of the page's browser
   */
  RoomPass(String token, Participant participant, byte[] device, Instant at) {
    this.tokenHash = Tokens.hash(token);
    this.practice = participant.practice();
    this.call = participant.call();
    this.participant = participant.id();
    this.device = device.clone();
    this.expiresAt = at.plus(LIFE);
  }

  /** SHA-256 of the pass, 32 bytes. */
  byte[] tokenHash() {
    return tokenHash.clone();
  }

  /** The practice of the room. */
  PracticeId practice() {
    return practice;
  }

  /** Which room. */
  UUID call() {
    return call;
  }

  /** For whom. */
  UUID participant() {
    return participant;
  }

  /** Until when it is good. */
  Instant expiresAt() {
    return expiresAt;
  }

  /** Whether it opens a room for a device now. */
  boolean opens(UUID room, byte[] key, Instant now) {
    return now.isBefore(expiresAt) && call.equals(room) && Arrays.equals(device, key);
  }
}
