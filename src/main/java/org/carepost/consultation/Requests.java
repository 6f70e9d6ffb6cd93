package org.carepost.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.people.MobileNumber;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** What was asked of each practice. */
public interface Requests {
  /**
   * Keeps a new request.
   *
   * @throws Clash if another one has its submission key or its reference; the transaction is then
   *     spoilt
   */
  void add(Request request);

  /** The request, if it was asked of this practice. */
  Optional<Request> find(PracticeId practice, UUID id);

  /** The request with this reference, if it was asked of this practice. */
  Optional<Request> find(PracticeId practice, Reference reference);

  /** The request that was sent to this practice under this key. */
  Optional<Request> findBySubmissionKey(PracticeId practice, String submissionKey);

  /**
   * The requests that were sent to this practice under keys with this beginning, newest first.
   *
   * @param beginning without % and _
   */
  List<Request> underKeysFrom(PracticeId practice, String beginning, int limit);

  /** How many requests of this practice named this mobile since that moment. */
  long countSince(PracticeId practice, MobileNumber mobile, Instant since);

  /** The last that were asked of this practice, newest first. */
  List<Request> recent(PracticeId practice, int limit);

  /** The request with this reference, whichever practice was asked. */
  @SystemWide("a patient quotes the reference alone")
  Optional<Request> findAnywhere(Reference reference);

  /**
   * The request.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if this practice was asked no such thing
   */
  default Request get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * The request with this reference.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if this practice was asked no such thing
   */
  default Request get(PracticeId practice, Reference reference) {
    return find(practice, reference).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
