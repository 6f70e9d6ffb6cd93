package org.carepost.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.function.Predicate;

/** Work that is done practice by practice. */
public final class EachPractice {
  private static final Logger LOG = System.getLogger(EachPractice.class.getName());

  private EachPractice() {}

  /**
   * Does it for each practice again and again, until nothing is left to do there. Where it fails,
   * that is logged, and the next practice has its turn.
   *
   * @param work what the log calls it
   * @param again does some of it; whether there may be more
   */
  public static void drain(
      String work, Collection<PracticeId> practices, Predicate<PracticeId> again) {
    for (PracticeId practice : practices) {
      try {
        boolean more;
        do {
          more = again.test(practice);
        } while (more);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, work + " failed for " + practice, LoggedFailure.of(e));
      }
    }
  }
}
