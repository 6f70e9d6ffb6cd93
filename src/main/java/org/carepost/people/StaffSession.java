package org.carepost.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;

/**
 * That a member of staff is signed in: for twelve hours, but no longer than half an hour after its
 * last use.
 */
@Entity
@Table(name = "staff_session")
public class StaffSession {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  @Id
  @Column(length = 64)
  private String id;

  @Column(name = "practice_id", nullable = false, length = 10)
  private PracticeId practice;

  @Column(name = "staff_id", nullable = false)
  private UUID staff;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 10)
  private SessionKind kind;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "seen_at", nullable = false)
  private Instant seenAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  /** For the database only. */
  protected StaffSession() {}

  StaffSession(String token, StaffMember member, SessionKind kind, Instant now) {
    this.id = id(token);
    this.practice = member.practice();
    this.staff = member.id();
    this.kind = kind;
    this.createdAt = now;
    this.seenAt = now;
    this.endsAt = now.plus(LONGEST);
  }

  /** What a token is known by: its SHA-256 in hex. */
  static String id(String token) {
    return HexFormat.of().formatHex(Tokens.hash(token));
  }

  String id() {
    return id;
  }

  PracticeId practice() {
    return practice;
  }

  UUID staff() {
    return staff;
  }

  SessionKind kind() {
    return kind;
  }

  /** When it ends however much it is used. */
  public Instant endsAt() {
    return endsAt;
  }

  boolean isLive(Instant now) {
    return now.isBefore(endsAt) && now.isBefore(seenAt.plus(IDLE));
  }

  /** Starts the half hour anew; to the minute, so that not every request writes. */
  void use(Instant now) {
    if (!now.isBefore(seenAt.plus(SEEN_EVERY))) {
      this.seenAt = now;
    }
  }
}
