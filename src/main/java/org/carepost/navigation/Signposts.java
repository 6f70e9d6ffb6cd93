package org.carepost.navigation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** What people of each practice were offered elsewhere. */
public interface Signposts {
  /** Keeps a new one. */
  void add(Signpost signpost);

  /** Keeps a move. */
  void record(SignpostEvent event);

  /** The one with that id, locked until the transaction ends. */
  Optional<Signpost> take(PracticeId practice, UUID id);

  /**
   * The one with that id, locked until the transaction ends.
   *
   * @throws Problem NOT_FOUND if this practice has none
   */
  default Signpost get(PracticeId practice, UUID id) {
    return take(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The one whose patient was sent this link, locked until the transaction ends. */
  @SystemWide("the link alone says whose it is")
  Optional<Signpost> takeByPatientLink(byte[] hash);

  /** The one whose service was given this link, locked until the transaction ends. */
  @SystemWide("the link alone says whose it is")
  Optional<Signpost> takeByServiceLink(byte[] hash);

  /** What was offered for a request, oldest first. */
  List<Signpost> ofRequest(PracticeId practice, UUID request);

  /** What happened to one, oldest first. */
  List<SignpostEvent> history(PracticeId practice, UUID signpost);

  /** Those of which it is not known what became, or that bounced unreviewed; oldest first. */
  List<Signpost> undecided(PracticeId practice, int limit);

  /** Ids of the services that bounced somebody and were not looked into since. */
  Set<String> bounced(PracticeId practice, Instant since);

  /** How many were offered in a time, by pathway, kind, state. */
  List<SignpostCount> counts(PracticeId practice, Instant from, Instant to);
}
