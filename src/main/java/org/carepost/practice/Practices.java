package org.carepost.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SystemWide;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The practices that use this system. */
public interface Practices {
  /** Keeps a new practice. */
  void add(Practice practice);

  /** Keeps a new hub. */
  void add(Hub hub);

  /** The hub of that name. */
  @SystemWide("hubs are no practice's")
  Optional<Hub> hub(String name);

  /** The practice, if it uses this system. */
  Optional<Practice> find(PracticeId id);

  /**
   * The practice.
   *
   * @throws Problem not found, if it does not use this system
   */
  default Practice get(PracticeId id) {
    return find(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** At most so many practices, by name. */
  @SystemWide("practices are public")
  List<Practice> all(int limit);

  /** The practices that have joined the hub, by name; at most so many. */
  @SystemWide("practices are public")
  List<Practice> ofHub(UUID hub, int limit);
}
