package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextStateTest {
  @Property
  void whatever_is_reported_a_text_never_returns_to_a_state(@ForAll List<TextState> reported) {
    TextState state = TextState.CREATED;
    Set<TextState> left = EnumSet.noneOf(TextState.class);
    for (TextState next : reported) {
      if (state.next().contains(next)) {
        left.add(state);
        state = next;
        assertThat(left).doesNotContain(state);
      }
    }
  }

  @Property
  void what_comes_after_the_end_changes_nothing(@ForAll TextState end, @ForAll TextState late) {
    if (end.ended()) {
      assertThat(end.next()).doesNotContain(late);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_state_that_comes_later_is_declared_later(TextState state) {
    assertThat(state.next()).allMatch(next -> next.compareTo(state) > 0);
  }

  @Test
  void only_a_provider_that_has_the_text_can_have_delivered_it() {
    assertThat(TextState.CREATED.next()).doesNotContain(TextState.DELIVERED);
  }

  @Test
  void staff_hear_of_texts_that_did_not_arrive() {
    assertThat(EnumSet.allOf(TextState.class).stream().filter(TextState::missed))
        .containsExactlyInAnyOrder(TextState.UNDELIVERED, TextState.FAILED);
  }
}
