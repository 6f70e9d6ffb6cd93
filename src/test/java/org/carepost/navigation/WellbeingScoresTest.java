package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Typed;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellbeingScoresTest {
  private static final WellbeingScores BEFORE = new WellbeingScores(3, 5, 2, 8);
  private static final WellbeingScores AFTER = new WellbeingScores(5, 5, 4, 5);

  private final Words words = new Words();
  private final FormErrors errors = new FormErrors(words);

  @Test
  void a_score_is_from_0_to_10() {
    assertThat(new WellbeingScores(0, 10, 0, 10).inOrder()).isEqualTo("0, 10, 0, 10");
    assertThatThrownBy(() -> new WellbeingScores(0, 0, 0, 11))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WellbeingScores(-1, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_anxiety_alone_less_is_better() {
    ReferralCounts counts =
        ReferralCounts.of(
            new ReferralTally(
                Map.of(),
                Map.of(),
                List.of(
                    new ReferralTally.Pair(BEFORE, AFTER),
                    new ReferralTally.Pair(BEFORE, new WellbeingScores(4, 5, 1, 6)))),
            words);
    assertThat(counts.changes())
        .extracting(ReferralCounts.Change::change, ReferralCounts.Change::better)
        .containsExactly(
            tuple("+1.5", "better"),
            tuple("0.0", "no change"),
            tuple("+0.5", "better"),
            tuple("-2.5", "better"));
    assertThat(WellbeingQuestion.ANXIOUS.better(2)).isEqualTo(-2, within(0.0));
    assertThat(WellbeingQuestion.HAPPY.better(2)).isEqualTo(2, within(0.0));
  }

  @Test
  void without_pairs_there_is_no_mean() {
    assertThat(ReferralCounts.of(new ReferralTally(Map.of(), Map.of(), List.of()), words).changes())
        .allSatisfy(it -> assertThat(it.change()).isEqualTo("–"))
        .allSatisfy(it -> assertThat(it.pairs()).isZero());
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1", "seven", "7.5", "07", "1e1", "٣", ""})
  void what_is_no_score_is_said_at_its_field(String typed) {
    assertThat(ScoreFields.read("before", typed("5", "5", typed, "5"), errors)).isEmpty();
    assertThat(errors.message("before-happy")).contains("0 to 10");
    assertThat(errors.all()).hasSize(1);
  }

  @Test
  void all_four_or_none_are_given() {
    assertThat(ScoreFields.read("before", typed("", "", "", ""), errors)).isEmpty();
    assertThat(errors.isEmpty()).isTrue();
    assertThat(ScoreFields.read("before", typed("0", "10", "7", "3"), errors))
        .map(WellbeingScores::inOrder)
        .contains("0, 10, 7, 3");
  }

  private static Typed typed(String satisfied, String worthwhile, String happy, String anxious) {
    return new Typed(
        Map.of(
            "before-satisfied", List.of(satisfied),
            "before-worthwhile", List.of(worthwhile),
            "before-happy", List.of(happy),
            "before-anxious", List.of(anxious)),
        false);
  }
}
