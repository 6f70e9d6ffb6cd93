package org.carepost.video;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Identifiers of calls and participants as they stand in addresses and forms. */
final class CallIds {
  /** The shape of one, for paths. */
  static final String SHAPE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  private CallIds() {}

  /** The id that is written there, empty if it has not the shape of one. */
  static Optional<UUID> find(String written) {
    return Optional.of(written).filter(it -> PATTERN.matcher(it).matches()).map(UUID::fromString);
  }

  /**
   * The id that is written there.
   *
   * @throws Problem NOT_FOUND if it has not the shape of one
   */
  static UUID of(String written) {
    return find(written).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
