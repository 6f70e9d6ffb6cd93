package org.carepost.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.carepost.people.MobileNumber;

/** What is known of a telephone number that texts go to. */
@Entity
@Table(name = "text_number")
public class TextNumber {
  private static final int LONGEST_FAILURE = 200;

  @Id private MobileNumber mobile;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "failed_until")
  private Instant failedUntil;

  private String failure;

  /** For JPA. */
  protected TextNumber() {}

  /** A number of which nothing bad is known. */
  TextNumber(MobileNumber mobile) {
    this.mobile = Objects.requireNonNull(mobile, "mobile");
  }

  /** Which number. */
  public MobileNumber mobile() {
    return mobile;
  }

  /** Since when it wants no texts, if so. */
  public Optional<Instant> stoppedAt() {
    return Optional.ofNullable(stoppedAt);
  }

  /** Since when texts cannot arrive, if so. */
  public Optional<Instant> failedAt() {
    return Optional.ofNullable(failedAt);
  }

  /** What the network said, if texts cannot arrive. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether texts are known not to arrive at a moment. */
  public boolean failedAt(Instant now) {
    return failedAt != null && (failedUntil == null || now.isBefore(failedUntil));
  }

  /** Why no text of a kind may go to it at a moment, if so. */
  Optional<Suppression> against(TextKind kind, Instant now) {
    if (kind.stoppable() && stoppedAt != null) {
      return Optional.of(Suppression.STOPPED);
    }
    return failedAt(now) ? Optional.of(Suppression.NUMBER_FAILED) : Optional.empty();
  }

  /** It replied STOP. */
  void stop(Instant at) {
    stoppedAt = at;
  }

  /** The provider keeps all texts from it, answers and codes too, so that staff must look. */
  void stop(String why, Instant at) {
    stop(at);
    fail(why, at, null);
  }

  /** It replied START, so somebody has it who wants texts. */
  void restart() {
    stoppedAt = null;
    confirm();
  }

  /**
   * The network says that texts cannot arrive.
   *
   * @param until when that is to be tried again, or null if somebody must confirm the number first
   */
  void fail(String why, Instant at, Instant until) {
    failure = why.substring(0, Math.min(LONGEST_FAILURE, why.length()));
    failedAt = at;
    failedUntil = until;
  }

  /** Somebody has made sure that the number is right. */
  void confirm() {
    failure = null;
    failedAt = null;
    failedUntil = null;
  }
}
