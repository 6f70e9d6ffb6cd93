package org.carepost.video;

import java.util.Optional;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Why a file was not shared, as programs are told. */
final class NotShared {
  private NotShared() {}

  /**
   * Does nothing if it was.
   *
   * @param refusal why not, as {@link SayInRoom} says it
   * @throws Problem UNSUPPORTED_MEDIA_TYPE, NOT_ALLOWED or CONFLICT if it was not
   */
  static void check(Optional<String> refusal) {
    if (refusal.isPresent()) {
      throw new Problem(
          switch (refusal.get()) {
            case "kind" -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case "off" -> ProblemType.NOT_ALLOWED;
            default -> ProblemType.CONFLICT;
          });
    }
  }
}
