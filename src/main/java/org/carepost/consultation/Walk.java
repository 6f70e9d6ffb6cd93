package org.carepost.consultation;

import java.util.List;
import java.util.Optional;

/**
 * The way through a form with the answers so far: from its first question on, stopping at the first
 * that has no good answer.
 */
final class Walk {
  private final List<Step> steps;
  private final List<Step> open;

  /** Walks by the given rules. */
  Walk(Form form, Fields answers, Rules rules) {
    this.steps = form.steps(answers);
    this.open = steps.stream().filter(step -> !rules.check(step, answers).isEmpty()).toList();
  }

  /** The pages that are asked, in their order. */
  List<Step> steps() {
    return steps;
  }

  /** The first page without a good answer; empty when all is answered. */
  Optional<Step> firstUnanswered() {
    return open.stream().findFirst();
  }

  /** Whether the page is asked and all before it are answered. */
  boolean reaches(Step step) {
    int at = steps.indexOf(step);
    return at >= 0 && firstUnanswered().map(first -> at <= steps.indexOf(first)).orElse(true);
  }

  /** The page before; empty at the first. */
  Optional<Step> before(Step step) {
    int at = steps.indexOf(step);
    return at > 0 ? Optional.of(steps.get(at - 1)) : Optional.empty();
  }

  /** The page after; empty at the last. */
  Optional<Step> after(Step step) {
    int at = steps.indexOf(step);
    return at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
  }
}
