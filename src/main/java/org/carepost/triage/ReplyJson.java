package org.carepost.triage;

import java.util.List;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/**
 * A reply to the patient.
 *
 * @param text 1 to 5,000 characters
 */
public record ReplyJson(String text) {
  /**
   * The text as it is sent.
   *
   * @throws Problem INVALID if nothing can be seen of it, or it is too long
   */
  String cleaned() {
    String cleaned = PlainText.clean(text);
    if (cleaned.isEmpty()) {
      throw invalid("missing");
    }
    if (PlainText.length(cleaned) > CaseActs.LONGEST_REPLY) {
      throw invalid("too-long");
    }
    return cleaned;
  }

  private static Problem invalid(String why) {
    return new Problem(ProblemType.INVALID, List.of(new Violation("/text", why)));
  }
}
