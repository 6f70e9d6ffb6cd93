package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Whom each practice referred to link workers and community services. */
public interface Referrals {
  /** Keeps a new one. */
  void add(Referral referral);

  /** Keeps what happened to one. */
  void record(ReferralEvent event);

  /** The one with that id, locked until the transaction ends. */
  Optional<Referral> lock(PracticeId practice, UUID id);

  /**
   * The one with that id, locked until the transaction ends.
   *
   * @throws Problem NOT_FOUND if this practice has none
   */
  default Referral take(PracticeId practice, UUID id) {
    return lock(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The one with that id, and whose it is. */
  Optional<ReferralRow> find(PracticeId practice, UUID id);

  /**
   * The one with that id, and whose it is.
   *
   * @throws Problem NOT_FOUND if this practice has none
   */
  default ReferralRow get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** What happened to one, oldest first. */
  List<ReferralEvent> history(PracticeId practice, UUID referral);

  /** Those that are open, oldest first. */
  List<ReferralRow> open(PracticeId practice, int limit);

  /** Those that ended or were declined, the last to end first. */
  List<ReferralRow> ended(PracticeId practice, int limit);

  /** Those that a request led to, oldest first. */
  List<Referral> ofCase(PracticeId practice, UUID caseId);

  /** How those went that were made in a time. */
  ReferralTally tally(PracticeId practice, Instant from, Instant to);
}
