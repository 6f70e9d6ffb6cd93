package org.carepost.triage;

import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The case is no longer what the caller has seen. */
public class VersionChanged extends Problem {
  VersionChanged() {
    super(ProblemType.VERSION_CHANGED);
  }
}
