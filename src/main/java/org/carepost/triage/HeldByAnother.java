package org.carepost.triage;

import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** A colleague has the case; nothing was changed. */
public class HeldByAnother extends Problem {
  private final String holder;

  /**
   * @param holder name of the colleague
   */
  public HeldByAnother(String holder) {
    super(ProblemType.CONFLICT);
    this.holder = holder;
  }

  /** Name of the colleague. */
  public String holder() {
    return holder;
  }
}
