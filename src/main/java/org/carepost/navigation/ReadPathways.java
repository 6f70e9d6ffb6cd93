package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows a practice's pathways to its staff. */
@ApplicationScoped
class ReadPathways {
  private final Pathways pathways;
  private final ShippedPathways shipped;
  private final PathwayVersions versions;
  private final RedFlags redFlags;
  private final Kinds kinds;
  private final Practices practices;
  private final Words words;

  @Inject
  ReadPathways(
      Pathways pathways,
      ShippedPathways shipped,
      PathwayVersions versions,
      RedFlags redFlags,
      Kinds kinds,
      Practices practices,
      Words words) {
    this.pathways = pathways;
    this.shipped = shipped;
    this.versions = versions;
    this.redFlags = redFlags;
    this.kinds = kinds;
    this.practices = practices;
    this.words = words;
  }

  /** All, by need. */
  @Transactional
  public PathwayList list(StaffMember by) {
    List<PathwayVersion> own = versions.current(by.practice());
    Set<String> written = new HashSet<>();
    List<PathwayList.Line> lines = new ArrayList<>();
    for (PathwayVersion it : own) {
      Pathway read = pathways.read(it);
      written.add(it.pathway() + it.state().isInForce());
      lines.add(line(read, it.state().name()));
    }
    shipped.all().stream()
        .filter(it -> !written.contains(it.id() + true))
        .forEach(it -> lines.add(line(it, "SHIPPED")));
    lines.sort(java.util.Comparator.comparing(PathwayList.Line::need));
    return new PathwayList(lines, by.role() == Role.MANAGER);
  }

  private PathwayList.Line line(Pathway it, String state) {
    return new PathwayList.Line(
        it.id(),
        it.need(),
        it.pedigree().version(),
        state(state),
        colour(state),
        String.join(", ", kinds.names(it.kinds())));
  }

  /** One, as it is applied or would be. */
  @Transactional
  public PathwayView view(String id, StaffMember by) {
    List<PathwayVersion> own = versions.of(by.practice(), id);
    Optional<PathwayVersion> open = own.stream().filter(it -> isOpen(it.state())).findFirst();
    Optional<PathwayVersion> inForce =
        own.stream().filter(it -> it.state().isInForce()).findFirst();
    Pathway shown =
        inForce
            .map(pathways::read)
            .or(() -> shipped.find(id))
            .or(() -> open.map(pathways::read))
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    String state =
        inForce
            .or(() -> shipped.find(id).isPresent() ? Optional.empty() : open)
            .map(it -> it.state().name())
            .orElse("SHIPPED");
    return new PathwayView(
        shown,
        PathwayFacts.of(shown, redFlags, kinds, words),
        state,
        state(state),
        colour(state),
        open.map(it -> it.state().name()).orElse(null),
        open.filter(it -> it.isBy(by)).isPresent(),
        history(id, own, by),
        by.role() == Role.MANAGER,
        by.role() != Role.NAVIGATOR);
  }

  private List<PathwayView.Line> history(String id, List<PathwayVersion> own, StaffMember by) {
    java.time.ZoneId zone = practices.get(by.practice()).zone();
    Stream<PathwayView.Line> written =
        own.stream()
            .map(
                it ->
                    new PathwayView.Line(
                        it.number(),
                        state(it.state().name()),
                        colour(it.state().name()),
                        it.authorName(),
                        it.reviewerName().orElse(""),
                        new WallClock(zone).full(it.changedAt())));
    Stream<PathwayView.Line> first =
        shipped.find(id).stream()
            .map(
                it ->
                    new PathwayView.Line(
                        it.pedigree().version(),
                        state("SHIPPED"),
                        colour("SHIPPED"),
                        words.text("navigation.pathway.carepost"),
                        it.pedigree().reviewer(),
                        it.pedigree().validFrom().toString()));
    return Stream.concat(written, first).toList();
  }

  /**
   * Two versions, fact by fact.
   *
   * @param from number of the older one, or anything else for the oldest
   * @param to number of the newer one, or anything else for the newest
   */
  @Transactional
  public PathwayComparison compare(String id, String from, String to, StaffMember by) {
    List<Pathway> all =
        Stream.concat(
                versions.of(by.practice(), id).stream().map(pathways::read),
                shipped.find(id).stream())
            .toList();
    if (all.isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return PathwayComparison.of(
        id,
        numbered(all, from).orElse(all.get(all.size() - 1)),
        numbered(all, to).orElse(all.get(0)),
        it -> PathwayFacts.of(it, redFlags, kinds, words));
  }

  private static Optional<Pathway> numbered(List<Pathway> all, String number) {
    return all.stream()
        .filter(it -> String.valueOf(it.pedigree().version()).equals(number))
        .findFirst();
  }

  private static boolean isOpen(PathwayState state) {
    return state == PathwayState.DRAFT || state == PathwayState.IN_REVIEW;
  }

  private String state(String name) {
    return words.text("navigation.pathway.state." + name);
  }

  private String colour(String name) {
    return words.text("navigation.pathway.state." + name + ".colour");
  }
}
