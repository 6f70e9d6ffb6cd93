package org.carepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachPracticeTest {
  private static final PracticeId FIRST = new PracticeId("Y00001");
  private static final PracticeId SECOND = new PracticeId("Y00002");

  private final List<PracticeId> turns = new ArrayList<>();

  @Test
  void a_practice_has_its_turn_until_nothing_is_left() {
    EachPractice.drain("Counting", List.of(FIRST, SECOND), it -> turn(it) < 3);
    assertThat(turns).containsExactly(FIRST, FIRST, FIRST, SECOND, SECOND, SECOND);
  }

  @Test
  void where_it_fails_the_others_have_their_turn_all_the_same() {
    EachPractice.drain(
        "Counting",
        List.of(FIRST, SECOND),
        it -> {
          if (it.equals(FIRST)) {
            throw new IllegalStateException("invented");
          }
          return turn(it) < 1;
        });
    assertThat(turns).containsExactly(SECOND);
  }

  private long turn(PracticeId practice) {
    turns.add(practice);
    return turns.stream().filter(practice::equals).count();
  }
}
