package org.carepost.video;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The video calls of each practice, and who is invited to them. */
public interface Calls {
  /** Keeps a new call. */
  void add(Call call);

  /** Keeps a move of a call. */
  void add(CallMove move);

  /** Keeps a new participant. */
  void add(Participant participant);

  /** The call, empty if this practice has none with that id. */
  Optional<Call> find(PracticeId practice, UUID id);

  /**
   * The call.
   *
   * @throws Problem NOT_FOUND if this practice has none with that id
   */
  default Call get(PracticeId practice, UUID id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * The call, locked until the transaction ends, with everybody who is invited to it.
   *
   * @throws Problem NOT_FOUND if this practice has none with that id
   */
  Call take(PracticeId practice, UUID id);

  /** Calls that were or are to begin in a span of time, by that time. */
  List<Call> between(PracticeId practice, Instant from, Instant to, int limit);

  /** Calls whose patients wait, in the order of their times. */
  List<Call> waiting(PracticeId practice, int limit);

  /** Calls for a case, oldest first. */
  List<Call> ofCase(PracticeId practice, UUID caseId, int limit);

  /** Everybody who is invited to a call, in the order they were invited. */
  List<Participant> participants(PracticeId practice, UUID call);

  /** One of them. */
  default Optional<Participant> participant(PracticeId practice, UUID call, UUID id) {
    return participants(practice, call).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The patient. */
  default Participant patient(PracticeId practice, UUID call) {
    return participants(practice, call).stream()
        .filter(it -> it.kind() == ParticipantKind.PATIENT)
        .findFirst()
        .orElseThrow();
  }

  /** The patients of several calls, by call. */
  Map<UUID, Participant> patients(PracticeId practice, Collection<UUID> calls);

  /** How a call moved, oldest first. */
  List<CallMove> moves(PracticeId practice, UUID call);

  /** Scheduled calls that were to begin before a moment; locked. */
  @SystemWide("time passes in every practice alike")
  List<Call> takeOverdue(Instant moment, int limit);

  /** Scheduled calls that begin before a moment and whose reminder is due; locked. */
  @SystemWide("time passes in every practice alike")
  List<Call> takeToRemind(Instant moment, int limit);
}
