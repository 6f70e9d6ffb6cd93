package org.carepost.platform.imports;

import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Lets the files of one practice be taken in one after the other. */
public interface ImportTurns {
  /**
   * Waits until no other file of the practice is being taken in, and keeps others waiting to the
   * end of the caller's transaction. To be called before anything is read.
   *
   * @throws Problem {@link ProblemType#CONFLICT} if the other takes too long; send it again then
   */
  void take(PracticeId practice);
}
