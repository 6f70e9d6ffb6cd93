package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.carepost.navigation.Gaps.GapCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepGapTest {
  private final DirectoryDesk desk = new DirectoryDesk();
  private final InMemoryGaps gaps = new InMemoryGaps();
  private final KeepGap keepGap = new KeepGap(gaps, desk.clock);

  @BeforeEach
  void given_a_chemist_for_adults() {
    desk.places.with("BM1 1AA", 52, -1);
    desk.take(
        AService.called("Near").sortedBy("Pharmacy").at("BM1 1AA", 52, -1).with("minimum_age", 16));
  }

  @Test
  void what_was_asked_and_what_kept_the_nearest_from_fitting_is_counted() {
    search(desk.query("cough-cold").near("BM1 1AA").forSomebody(java.util.OptionalInt.of(9), ""));
    assertThat(counts()).containsExactly(new GapCount("cough-cold", "not-age-from", 1));
  }

  @Test
  void of_free_words_only_the_need_is_kept() {
    search(desk.words("my friend Ada Lovelace is lonely").near("BM1 1AA"));
    search(desk.words("zzzz Lovelace").near("BM1 1AA"));
    assertThat(counts()).extracting(GapCount::pathway).containsExactlyInAnyOrder("loneliness", "");
  }

  @Test
  void where_something_fits_nothing_is_kept() {
    search(desk.query("cough-cold").near("BM1 1AA"));
    assertThat(counts()).isEmpty();
  }

  private void search(DirectoryQuery query) {
    keepGap.keep(query, desk.search.search(query));
  }

  private List<GapCount> counts() {
    Instant now = desk.clock.instant();
    return gaps.counts(DirectoryDesk.RIVERSIDE, now.minusSeconds(1), now.plusSeconds(1));
  }
}
