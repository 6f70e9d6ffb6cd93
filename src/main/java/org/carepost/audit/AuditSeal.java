package org.carepost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/**
 * Chains events that have been committed: each holds the hash of the one before it in its practice,
 * so that a missing or changed line shows. Done after the fact, so that writers never wait for one
 * another.
 */
@ApplicationScoped
public class AuditSeal {
  private static final int BATCH = 500;

  private final AuditTrail trail;

  /** Seals events of a trail. */
  @Inject
  public AuditSeal(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * Seals the practice's oldest open events.
   *
   * @return how many were sealed; 0 when none is open
   */
  @Transactional
  public int seal(PracticeId practice) {
    Optional<AuditEvent> last = trail.lockLastSealed(practice);
    long position = last.map(AuditEvent::position).orElse(0L);
    byte[] hash = last.map(AuditEvent::hash).orElse(new byte[0]);
    List<AuditEvent> events = trail.unsealed(practice, BATCH);
    for (AuditEvent event : events) {
      position++;
      hash = chained(hash, event);
      event.seal(position, hash);
    }
    return events.size();
  }

  /** The hash that an event has after another hash. */
  static byte[] chained(byte[] before, AuditEvent event) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      return digest.digest(event.canonical().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
