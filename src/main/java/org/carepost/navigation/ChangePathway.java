package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.BrokenContent;
import org.carepost.platform.YamlMap;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Changes a practice's own pathways; what came with Carepost stays as it is below them. */
@ApplicationScoped
public class ChangePathway {
  private final ShippedPathways shipped;
  private final PathwayVersions versions;
  private final PathwayReader reader;
  private final Audit audit;
  private final Clock clock;

  /** Changes the given versions. */
  @Inject
  public ChangePathway(
      ShippedPathways shipped,
      PathwayVersions versions,
      RedFlags redFlags,
      Kinds kinds,
      Audit audit,
      Clock clock) {
    this.shipped = shipped;
    this.versions = versions;
    this.reader = new PathwayReader(redFlags, key -> kinds.find(key).isPresent());
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a draft: a new one, or the words of the one that is there. It is not applied.
   *
   * @throws BrokenContent with the path of what is wrong; nothing is kept then
   * @throws IllegalPathwayMove if a version waits for its review
   */
  @Transactional
  public PathwayVersion write(PathwayForm form, StaffMember by) {
    Instant now = clock.instant();
    Pathway written = reader.read(YamlMap.of(form.json(1)));
    List<PathwayVersion> all = versions.take(by.practice(), written.id());
    Optional<PathwayVersion> open = open(all);
    PathwayVersion draft =
        open.orElseGet(
            () -> {
              int number = next(all, written.id());
              PathwayVersion added =
                  new PathwayVersion(
                      by.practice(), written.id(), number, form.json(number), by, now);
              versions.add(added);
              return added;
            });
    open.ifPresent(it -> it.write(form.json(it.number()), by, now));
    record(draft, by);
    return draft;
  }

  /** Asks a second person to read the draft. */
  @Transactional
  public void submit(String pathway, StaffMember by) {
    on(pathway, by, PathwayState.DRAFT, PathwayVersion::submit);
  }

  /**
   * Publishes what was submitted; it replaces the version before.
   *
   * @throws IllegalPathwayMove if it is by the same person
   */
  @Transactional
  public void approve(String pathway, StaffMember by) {
    List<PathwayVersion> all = versions.take(by.practice(), pathway);
    on(pathway, by, PathwayState.IN_REVIEW, (it, now) -> it.approve(by, now));
    all.stream()
        .filter(it -> it.state().isInForce() && it.number() < newest(all))
        .forEach(it -> it.replace(clock.instant()));
  }

  /** Sends what was submitted back to its author. */
  @Transactional
  public void sendBack(String pathway, StaffMember by) {
    on(pathway, by, PathwayState.IN_REVIEW, (it, now) -> it.sendBack(by, now));
  }

  /** Does not apply a pathway to new requests any more. */
  @Transactional
  public void disable(String pathway, StaffMember by) {
    List<PathwayVersion> all = versions.take(by.practice(), pathway);
    if (all.stream().noneMatch(it -> it.state().isInForce())) {
      disableShipped(pathway, all, by);
      return;
    }
    on(pathway, by, PathwayState.PUBLISHED, PathwayVersion::disable);
  }

  /** Applies one that was disabled to new requests again. */
  @Transactional
  public void enable(String pathway, StaffMember by) {
    on(pathway, by, PathwayState.DISABLED, PathwayVersion::enable);
  }

  private void disableShipped(String pathway, List<PathwayVersion> all, StaffMember by) {
    Pathway it = shipped.find(pathway).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (open(all).isPresent()) {
      throw new IllegalPathwayMove(IllegalPathwayMove.Why.STATE);
    }
    int number = next(all, pathway);
    PathwayVersion own =
        PathwayVersion.disabled(
            by.practice(), pathway, number, PathwayForm.of(it).json(number), by, clock.instant());
    versions.add(own);
    record(own, by);
  }

  private void on(
      String pathway, StaffMember by, PathwayState in, BiConsumer<PathwayVersion, Instant> change) {
    List<PathwayVersion> all = versions.take(by.practice(), pathway);
    if (all.isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    PathwayVersion it =
        all.stream()
            .filter(version -> version.state() == in)
            .findFirst()
            .orElseThrow(() -> new IllegalPathwayMove(IllegalPathwayMove.Why.STATE));
    change.accept(it, clock.instant());
    record(it, by);
  }

  private void record(PathwayVersion it, StaffMember by) {
    audit.record(
        by.practice(), by.actor(), Action.PATHWAY_CHANGED, it.pathway() + "/" + it.number());
  }

  private static Optional<PathwayVersion> open(List<PathwayVersion> all) {
    return all.stream()
        .filter(it -> it.state() == PathwayState.DRAFT || it.state() == PathwayState.IN_REVIEW)
        .findFirst();
  }

  private int next(List<PathwayVersion> all, String pathway) {
    int shippedNumber = shipped.find(pathway).map(it -> it.pedigree().version()).orElse(0);
    return Math.max(shippedNumber, newest(all)) + 1;
  }

  private static int newest(List<PathwayVersion> all) {
    return all.isEmpty() ? 0 : all.get(0).number();
  }
}
