package org.carepost.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.consultation.Reference;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;

/** The calls that practices have to make. */
public interface CallTasks {
  /** Keeps a call. */
  void add(CallTask call);

  /** Takes a call for this transaction, if it is the practice's. */
  Optional<CallTask> lock(PracticeId practice, UUID id);

  /** Calls about a case that are still to be made, oldest first. */
  List<CallTask> open(PracticeId practice, UUID caseId);

  /** Calls that are still to be made, most pressing first, then oldest. */
  List<CallRow> rows(PracticeId practice, int limit);

  /** The oldest call about a case that is still to be made, if there is one. */
  Optional<CallRow> row(PracticeId practice, Reference reference);

  /** How many are still to be made. */
  long count(PracticeId practice);

  /**
   * Answers to clinical requests of these urgencies that have not been looked at since a moment and
   * that no call was asked for since.
   */
  @SystemWide("what nobody has looked at is found by the clock, in every practice alike")
  List<UnreadReply> unreadSince(Instant moment, Collection<Urgency> urgencies, int limit);
}
