package org.carepost.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;

/** Versions of pathways for tests. */
public class InMemoryPathwayVersions implements PathwayVersions {
  private static final Comparator<PathwayVersion> BY_NUMBER =
      Comparator.comparing(PathwayVersion::number);

  private final List<PathwayVersion> versions = new ArrayList<>();

  @Override
  public void add(PathwayVersion version) {
    versions.add(version);
  }

  @Override
  public List<PathwayVersion> inForce(PracticeId practice) {
    return of(practice, it -> it.state().isInForce()).toList();
  }

  @Override
  public List<PathwayVersion> current(PracticeId practice) {
    return of(practice, it -> it.state() != PathwayState.REPLACED).toList();
  }

  @Override
  public List<PathwayVersion> of(PracticeId practice, String pathway) {
    return take(practice, pathway);
  }

  @Override
  public List<PathwayVersion> take(PracticeId practice, String pathway) {
    return of(practice, it -> it.pathway().equals(pathway)).sorted(BY_NUMBER.reversed()).toList();
  }

  private Stream<PathwayVersion> of(PracticeId practice, Predicate<PathwayVersion> wanted) {
    return versions.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(wanted)
        .sorted(Comparator.comparing(PathwayVersion::pathway).thenComparing(BY_NUMBER));
  }
}
