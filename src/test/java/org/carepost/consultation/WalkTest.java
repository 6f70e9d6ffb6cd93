package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class WalkTest {
  private final Rules rules = new Rules(new SettableClock());

  @Test
  void it_begins_at_the_first_question() {
    Walk walk = walk(Fields.NONE);
    assertThat(walk.firstUnanswered()).map(Step::id).contains("words");
    assertThat(walk.reaches(PersonStep.NAME)).isFalse();
    assertThat(walk.before(walk.steps().get(0))).isEmpty();
  }

  @Test
  void it_ends_when_all_is_answered() {
    Walk walk = walk(TestForms.GOOD);
    assertThat(walk.firstUnanswered()).isEmpty();
    assertThat(walk.steps())
        .extracting(Step::id)
        .containsExactly("words", "how-long", "hope", "name", "birth-date", "record", "contact");
    assertThat(walk.after(PersonStep.CONTACT)).isEmpty();
  }

  @Test
  void an_answer_may_lead_to_one_more_question() {
    Walk walk = walk(TestForms.goodBut("hope", "other"));
    assertThat(walk.firstUnanswered()).map(Step::id).contains("hope-words");
    assertThat(walk.reaches(PersonStep.NAME)).isFalse();
  }

  @Test
  void an_answer_to_a_question_that_is_not_asked_does_not_count() {
    Fields fields = TestForms.goodBut("hope-words", "To run again");
    NewRequest asked =
        new FilledForm(TestForms.HEALTH, fields)
            .request(ARequest.ofAda().asked().practice(), "k", Channel.WEB, new SettableClock());
    assertThat(asked.answers().all()).extracting(Answer::linkId).doesNotContain("hope-words");
  }

  @Property
  void it_reaches_what_is_before_the_first_unanswered_and_nothing_after(
      @ForAll("fields") Fields fields) {
    Walk walk = walk(fields);
    List<Step> steps = walk.steps();
    int stop = walk.firstUnanswered().map(steps::indexOf).orElse(steps.size() - 1);
    for (int i = 0; i < steps.size(); i++) {
      assertThat(walk.reaches(steps.get(i))).isEqualTo(i <= stop);
    }
  }

  @Property
  void one_more_good_answer_never_leads_back(@ForAll("fields") Fields fields) {
    Walk before = walk(fields);
    before
        .firstUnanswered()
        .ifPresent(
            first -> {
              Walk after = walk(fields.with(TestForms.GOOD, first.fields()));
              assertThat(after.reaches(first)).isTrue();
              assertThat(after.firstUnanswered()).isNotEqualTo(before.firstUnanswered());
            });
  }

  @Provide
  Arbitrary<Fields> fields() {
    return Arbitraries.subsetOf(TestForms.GOOD.values().keySet()).map(WalkTest::only);
  }

  private static Fields only(Set<String> names) {
    Map<String, String> values = new HashMap<>(TestForms.GOOD.values());
    values.keySet().retainAll(names);
    return new Fields(values);
  }

  private Walk walk(Fields fields) {
    return new Walk(TestForms.HEALTH, fields, rules);
  }
}
