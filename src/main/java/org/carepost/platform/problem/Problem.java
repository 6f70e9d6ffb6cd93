package org.carepost.platform.problem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A refusal on its way to the caller. */
public class Problem extends RuntimeException {
  private final ProblemType type;
  private final List<Violation> violations;

  /** A refusal that its type explains. */
  public Problem(ProblemType type) {
    this(type, List.of());
  }

  /**
   * @param cause for the log only
   */
  public Problem(ProblemType type, Throwable cause) {
    super(type.slug(), cause);
    this.type = type;
    this.violations = List.of();
  }

  /**
   * @param violations which values, and why
   */
  public Problem(ProblemType type, List<Violation> violations) {
    super(type.slug());
    this.type = type;
    this.violations = List.copyOf(violations);
  }

  /** What kind of refusal. */
  public ProblemType type() {
    return type;
  }

  /** When it makes sense to ask again, if that is known. */
  public Optional<Instant> retryAt() {
    return Optional.empty();
  }

  /** Which values are refused; empty if the refusal is not about values. */
  public List<Violation> violations() {
    return violations;
  }
}
