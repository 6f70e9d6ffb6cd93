package org.carepost.platform.imports;

import java.util.List;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.problem.Violation;

/** What a refused line means for the others. */
public final class ImportMode {
  /** It keeps them out. */
  public static final String ALL_OR_NOTHING = "all-or-nothing";

  /** They are taken in without it. */
  public static final String VALID_LINES = "valid-lines";

  private ImportMode() {}

  /**
   * Whether one refused line keeps out all others.
   *
   * @throws Problem invalid, if it is neither mode
   */
  public static boolean allOrNothing(String mode) {
    if (!mode.equals(ALL_OR_NOTHING) && !mode.equals(VALID_LINES)) {
      throw new Problem(ProblemType.INVALID, List.of(new Violation("?mode", "unknown")));
    }
    return mode.equals(ALL_OR_NOTHING);
  }
}
