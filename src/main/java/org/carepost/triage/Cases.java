package org.carepost.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The cases of each practice. */
public interface Cases {
  /** Keeps a new case. */
  void add(Case opened);

  /** Keeps what happened to a case. */
  void record(CaseEvent event);

  /** The case, empty if this practice has none with that reference. */
  Optional<Case> find(PracticeId practice, Reference reference);

  /**
   * The case.
   *
   * @throws Problem NOT_FOUND if this practice has none with that reference
   */
  default Case get(PracticeId practice, Reference reference) {
    return find(practice, reference).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * The case, locked until the transaction ends: who comes second waits and sees what the first
   * did.
   *
   * @throws Problem NOT_FOUND if this practice has none with that reference
   */
  Case take(PracticeId practice, Reference reference);

  /** The same by the id of the request; empty if this practice has none. */
  Optional<Case> takeById(PracticeId practice, UUID id);

  /** What happened to a case, oldest first. */
  List<CaseEvent> history(PracticeId practice, UUID id);

  /** Rows of a queue, most pressing first, then longest waiting; closed ones newest first. */
  List<QueueRow> queue(PracticeId practice, QueueName queue, int limit);

  /**
   * Open and closed cases with that reference, then those where each word begins a part of the
   * name: family names that begin so first, most pressing first.
   */
  List<QueueRow> search(PracticeId practice, String words, int limit);

  /** How many cases each open queue has. */
  Map<QueueName, Long> counts(PracticeId practice);

  /** Cases that somebody has open. */
  List<Case> takeHeldBy(PracticeId practice, UUID staff);

  /** Cases that are held past their lease. */
  @SystemWide("leases end by the clock, in every practice alike")
  List<Case> takeExpired(Instant at, int limit);
}
