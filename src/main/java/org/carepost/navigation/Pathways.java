package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;
import org.carepost.platform.YamlMap;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** The pathways that hold at a practice: its own where it has published some, else the shipped. */
@ApplicationScoped
public class Pathways {
  private final ShippedPathways shipped;
  private final PathwayVersions versions;
  private final PathwayReader reader;

  /** Lays the practices' own over the shipped ones. */
  @Inject
  public Pathways(ShippedPathways shipped, PathwayVersions versions, RedFlags redFlags) {
    this.shipped = shipped;
    this.versions = versions;
    this.reader = new PathwayReader(redFlags, key -> true); // was one when it was written
  }

  /** All that are applied to new requests, by need. */
  @Transactional
  public List<Pathway> applied(PracticeId practice) {
    Map<String, PathwayVersion> own = new HashMap<>();
    versions.inForce(practice).forEach(it -> own.put(it.pathway(), it));
    return Stream.concat(
            shipped.all().stream().filter(it -> !own.containsKey(it.id())),
            own.values().stream()
                .filter(it -> it.state() == PathwayState.PUBLISHED)
                .map(this::read))
        .sorted(Comparator.comparing(Pathway::need))
        .toList();
  }

  /** The one that is applied for a need. */
  @Transactional
  public Optional<Pathway> find(PracticeId practice, String id) {
    return applied(practice).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /**
   * The one that is applied for a need.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is none
   */
  @Transactional
  public Pathway get(PracticeId practice, String id) {
    return find(practice, id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /**
   * The newest version there is of one: a draft, else what is in force.
   *
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is none
   */
  @Transactional
  public Pathway newest(PracticeId practice, String id) {
    return versions.of(practice, id).stream()
        .findFirst()
        .map(this::read)
        .or(() -> shipped.find(id))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The one that fits somebody's own words and age best: the first by need that names it. */
  @Transactional
  public Optional<Pathway> meant(PracticeId practice, String words, int age) {
    return applied(practice).stream()
        .filter(it -> it.whom().fits(age) && it.isIn(words))
        .findFirst();
  }

  /** A version, as a pathway with the version's number, author and reviewer. */
  Pathway read(PathwayVersion version) {
    return reader.read(YamlMap.of(version.content())).numbered(version);
  }
}
