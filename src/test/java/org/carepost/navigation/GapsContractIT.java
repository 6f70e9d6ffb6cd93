package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class GapsContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  @RegisterExtension final StorageTransaction storage;
  private final Gaps gaps;

  GapsContractIT(Storage where) {
    storage = where.begin();
    gaps = storage.repository(InMemoryGaps::new, JpaGaps::new);
  }

  @Test
  void they_are_counted_by_need_and_by_what_failed_most_first_for_their_practice_only() {
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"));
    storage.given(new Practice(LAKESIDE, "Lakeside Surgery", "01902 496 0003"));
    storage.settle();
    gaps.add(new Gap(RIVERSIDE, "earache", "closed", NOW));
    gaps.add(new Gap(RIVERSIDE, "sore-throat", "", NOW));
    gaps.add(new Gap(RIVERSIDE, "sore-throat", "", NOW.plusSeconds(1)));
    gaps.add(new Gap(RIVERSIDE, "sore-throat", "", NOW.minusSeconds(1)));
    gaps.add(new Gap(LAKESIDE, "earache", "closed", NOW));
    storage.settle();

    assertThat(gaps.counts(RIVERSIDE, NOW, NOW.plusSeconds(2)))
        .containsExactly(
            new Gaps.GapCount("sore-throat", "", 2), new Gaps.GapCount("earache", "closed", 1));
  }
}
