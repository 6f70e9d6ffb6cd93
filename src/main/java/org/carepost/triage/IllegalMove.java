package org.carepost.triage;

import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The case is in a state from which this cannot be done; nothing was changed. */
public class IllegalMove extends Problem {
  private final CaseState state;

  /**
   * @param state in which the case is
   */
  public IllegalMove(CaseState state) {
    super(ProblemType.CONFLICT);
    this.state = state;
  }

  /** The state in which the case is. */
  public CaseState state() {
    return state;
  }
}
