package org.carepost.navigation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Gaps for tests. */
public class InMemoryGaps implements Gaps {
  private final List<Gap> gaps = new ArrayList<>();

  @Override
  public void add(Gap gap) {
    gaps.add(gap);
  }

  @Override
  public List<GapCount> counts(PracticeId practice, Instant from, Instant to) {
    return gaps.stream()
        .filter(it -> it.practice().equals(practice))
        .filter(it -> !it.at().isBefore(from) && it.at().isBefore(to))
        .collect(groupingBy(it -> List.of(it.pathway(), it.nearestFailed()), counting()))
        .entrySet()
        .stream()
        .map(it -> new GapCount(it.getKey().get(0), it.getKey().get(1), it.getValue()))
        .sorted(Comparator.comparing(GapCount::count).reversed().thenComparing(GapCount::pathway))
        .toList();
  }
}
