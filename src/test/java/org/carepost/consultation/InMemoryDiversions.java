package org.carepost.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/** Diversions for tests. */
public class InMemoryDiversions implements Diversions {
  private final List<Diversion> diversions = new ArrayList<>();

  @Override
  public void add(Diversion diversion) {
    diversions.add(diversion);
  }

  @Override
  public Optional<Diversion> ofDraft(PracticeId practice, UUID draft) {
    return diversions.stream()
        .filter(it -> it.practice().equals(practice) && it.draft().equals(draft))
        .findFirst();
  }

  @Override
  public List<Diversion> unsent(PracticeId practice, Instant since, int limit) {
    return diversions.stream()
        .filter(it -> it.practice().equals(practice) && it.reference().isEmpty())
        .filter(it -> !it.shownAt().isBefore(since))
        .sorted(Comparator.comparing(Diversion::shownAt).reversed())
        .limit(limit)
        .toList();
  }
}
