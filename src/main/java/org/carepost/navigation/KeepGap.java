package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.carepost.platform.PracticeId;

/** Keeps for the commissioner what was asked for and nothing fitted; not who asked. */
@ApplicationScoped
public class KeepGap {
  private final Gaps gaps;
  private final Clock clock;

  /** Keeps in the given gaps. */
  @Inject
  public KeepGap(Gaps gaps, Clock clock) {
    this.gaps = gaps;
    this.clock = clock;
  }

  /** What was searched for, if nothing fitted; of free words only the needs that they mean. */
  @Transactional
  public void keep(DirectoryQuery query, DirectoryAnswer answer) {
    if (answer.services().isEmpty()) {
      String need =
          query.need().isEmpty()
              ? answer.understood().stream().findFirst().orElse("")
              : query.need();
      add(query.practice(), need, answer.nearMisses());
    }
  }

  /** What somebody needed, if nothing fitted. */
  @Transactional
  public void keep(PracticeId practice, Offer offer) {
    if (offer.services().isEmpty()) {
      add(practice, offer.pathway().id(), offer.nearMisses());
    }
  }

  private void add(PracticeId practice, String need, List<FoundService> nearMisses) {
    String failed =
        nearMisses.stream()
            .findFirst()
            .map(it -> it.reasons().get(it.reasons().size() - 1).code())
            .orElse("");
    gaps.add(new Gap(practice, need, failed, clock.instant()));
  }
}
