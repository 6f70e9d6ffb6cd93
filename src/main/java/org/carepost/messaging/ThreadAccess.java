package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.carepost.platform.web.Tokens;

/**
 * A browser that gave the right birth date for a link: it need not give it again for 30 minutes.
 */
@Entity
@Table(name = "thread_access")
public class ThreadAccess {
  /** How long the birth date is not asked again. */
  public static final Duration LIFE = Duration.ofMinutes(30);

  @Id
  @Column(name = "cookie_hash")
  private byte[] cookieHash;

  @Column(name = "visit_key")
  private byte[] visitKey;

  @Column(name = "link_hash")
  private byte[] linkHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected ThreadAccess() {}

  /**
   * @param cookie the secret that the browser gets, of which only the hash is kept
   * @param visitKey SHA-256 of the visit cookie of the same browser
   */
  ThreadAccess(String cookie, byte[] visitKey, ThreadLink link, Instant at) {
    this.cookieHash = Tokens.hash(cookie);
    this.visitKey = visitKey.clone();
    this.linkHash = link.tokenHash();
    this.expiresAt = at.plus(LIFE);
  }

  /** SHA-256 of the cookie, 32 bytes. */
  byte[] cookieHash() {
    return cookieHash.clone();
  }

  /** Until when it opens anything. */
  Instant expiresAt() {
    return expiresAt;
  }

  /** Whether it opens a link for a browser. */
  boolean opens(ThreadLink link, byte[] visit, Instant now) {
    return now.isBefore(expiresAt)
        && Arrays.equals(linkHash, link.tokenHash())
        && Arrays.equals(visitKey, visit);
  }
}
