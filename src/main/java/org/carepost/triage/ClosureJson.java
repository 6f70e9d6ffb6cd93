package org.carepost.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a case ends.
 *
 * @param outcome name of an {@link Outcome}
 * @param note for colleagues, at most 2,000 characters; may be absent
 */
public record ClosureJson(
    @Schema(
            enumeration = {
              "ADVICE_GIVEN",
              "APPOINTMENT_MADE",
              "PRESCRIPTION_ISSUED",
              "TEST_ARRANGED",
              "REFERRED",
              "SIGNPOSTED",
              "ADMIN_DONE",
              "NO_REPLY_FROM_PATIENT",
              "SENT_IN_ERROR"
            })
        @NotBlank(message = "missing")
        @Size(max = 40, message = "unknown")
        String outcome,
    String note) {
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

  /**
   * The note as it is kept, or empty.
   *
   * @throws Problem INVALID if it is too long
   */
  String cleanedNote() {
    String cleaned = PlainText.clean(note);
    if (PlainText.length(cleaned) > CaseActs.LONGEST_NOTE) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("/note", "too-long")));
    }
    return cleaned;
  }
}
