package org.carepost.navigation;

import java.util.Optional;
import org.carepost.platform.PracticeId;

/**
 * What the search's copy is made of.
 *
 * @param id as its source calls it
 * @param practice whose own entry it is and who alone sees it; empty if everybody does
 * @param isOffered whether it is active and not retired
 * @param document service of Open Referral UK, JSON
 */
public record CopiedService(
    String id, Optional<PracticeId> practice, boolean isOffered, String document) {
  private static final String ACTIVE = "active";

  /** Of a service as it is now. */
  static CopiedService of(Service it) {
    return of(it.id(), it.practice(), it.status(), it.retiredAt().isPresent(), it.document());
  }

  /** Of what a table says. */
  static CopiedService of(
      String id, Optional<PracticeId> practice, String status, boolean retired, String document) {
    return new CopiedService(id, practice, !retired && status.equals(ACTIVE), document);
  }

  /** Which service; nothing of what it says. */
  @Override
  public String toString() {
    return "CopiedService[" + id + "]";
  }
}
