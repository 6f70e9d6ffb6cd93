package org.carepost.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * How a case ends.
 *
 * @param outcome name of an {@link Outcome}
 * @param note for colleagues, at most 2,000 characters; may be absent
 */
public record ClosureJson(
    @NotBlank(message = "missing") @Size(max = 40, message = "unknown") String outcome,
    @Size(max = CaseActs.LONGEST_NOTE, message = "too-long") String note) {
  /**
   * @throws Problem INVALID if there is no such outcome
   */
  Outcome knownOutcome() {
    return Stream.of(Outcome.values())
        .filter(it -> it.name().equals(outcome))
        .findFirst()
        .orElseThrow(
            () -> new Problem(ProblemType.INVALID, List.of(new Violation("/outcome", "unknown"))));
  }
}
