package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepost.messaging.NewText;
import org.carepost.navigation.RedFlag;
import org.carepost.platform.PracticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagInAFormTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final byte[] MINE = new byte[32];
  private static final String CHEST_PAIN = "I have had chest pain since this morning";

  private final FrontDoor door = new FrontDoor();

  @ParameterizedTest
  @ValueSource(strings = {"health", "admin"})
  void it_is_found_on_every_path(String form) {
    Emergency found =
        door.findEmergency.in(TestForms.SHIPPED.get(form), new Fields(Map.of("words", CHEST_PAIN)));

    assertThat(found.flags()).extracting(RedFlag::id).containsExactly("heart-attack");
    assertThat(found.mustBeShown()).isTrue();
    assertThat(found.call()).contains(RedFlag.Call.EMERGENCY);
  }

  @Test
  void a_question_about_safety_that_is_answered_with_yes_counts_as_much() {
    Fields yes = TestForms.goodBut("safety.anaphylaxis", "yes");
    assertThat(door.findEmergency.in(TestForms.HEALTH, yes).flags())
        .extracting(RedFlag::id)
        .containsExactly("anaphylaxis");
    Fields no = TestForms.goodBut("safety.anaphylaxis", "no");
    assertThat(door.findEmergency.in(TestForms.HEALTH, no).isThere()).isFalse();
  }

  @Test
  void the_practice_knows_at_once_and_nothing_typed_is_lost() {
    typed(Map.of("words", CHEST_PAIN));
    door.raiseRedFlag.show(RIVERSIDE, MINE, TestForms.HEALTH);

    assertThat(unsent()).hasSize(1);
    assertThat(unsent().get(0).redFlags()).containsExactly("heart-attack");
    assertThat(unsent().get(0).answer()).isEmpty();
    assertThat(door.diverted.fired()).containsExactly(new Diverted(RIVERSIDE));
    assertThat(draft().fields().text("words")).isEqualTo(CHEST_PAIN);
  }

  @Test
  void what_somebody_takes_back_after_the_page_stays_known() {
    typed(Map.of("words", CHEST_PAIN));
    door.raiseRedFlag.show(RIVERSIDE, MINE, TestForms.HEALTH);
    typed(Map.of("words", "My knee hurts"));

    assertThat(emergency().flags()).extracting(RedFlag::id).containsExactly("heart-attack");
    assertThat(emergency().mustBeShown()).isTrue();
  }

  @Test
  void after_the_answer_only_who_they_are_is_asked() {
    typed(Map.of("words", CHEST_PAIN));
    answered(RedFlagAnswer.CANNOT_CALL);

    assertThat(emergency().mustBeShown()).isFalse();
    assertThat(TestForms.HEALTH.steps(draft().fields()))
        .extracting(Step::id)
        .containsExactly("words", "name", "birth-date", "record", "contact");
  }

  @Test
  void another_red_flag_is_shown_again() {
    typed(Map.of("words", CHEST_PAIN));
    answered(RedFlagAnswer.CALLED);
    typed(Map.of("words", CHEST_PAIN + " and I can't breathe"));

    assertThat(emergency().mustBeShown()).isTrue();
  }

  @Test
  void the_request_says_what_was_found_by_which_rules_and_what_they_said() {
    Map<String, String> hurried = new HashMap<>(TestForms.GOOD.values());
    hurried.remove("how-long");
    hurried.remove("hope");
    hurried.put("words", CHEST_PAIN);
    typed(hurried);
    door.raiseRedFlag.show(RIVERSIDE, MINE, TestForms.HEALTH);
    answered(RedFlagAnswer.CALLED);
    Reference reference = door.sendForm.send(RIVERSIDE, MINE, TestForms.HEALTH).orElseThrow();

    Request sent = door.requests.get(RIVERSIDE, reference);
    assertThat(sent.redFlags()).containsExactly("heart-attack");
    assertThat(sent.redFlagCall()).contains(RedFlag.Call.EMERGENCY);
    assertThat(sent.redFlagRules()).hasValue(door.findEmergency.version());
    assertThat(sent.redFlagAnswer()).contains(RedFlagAnswer.CALLED);
    assertThat(unsent()).isEmpty();
  }

  @Test
  void half_an_hour_later_a_text_checks_back() {
    Receipt receipt = door.submitRequest.submit(ARequest.ofAda().saying(CHEST_PAIN).asked());

    assertThat(door.requests.get(RIVERSIDE, receipt.reference()).redFlags()).isNotEmpty();
    assertThat(door.texts.later())
        .extracting(NewText::template, NewText::notBefore)
        .containsExactly(
            tuple("red-flag-check", door.clock.instant().plus(Duration.ofMinutes(30))));
  }

  @Test
  void an_ordinary_request_has_none() {
    Receipt receipt = door.submitRequest.submit(ARequest.ofAda().asked());

    Request sent = door.requests.get(RIVERSIDE, receipt.reference());
    assertThat(sent.redFlagCall()).isEmpty();
    assertThat(sent.redFlagRules()).isPresent();
    assertThat(door.texts.later()).isEmpty();
  }

  private void typed(Map<String, String> fields) {
    door.saveAnswers.save(RIVERSIDE, MINE, "health", new Fields(fields), fields.keySet());
  }

  private void answered(RedFlagAnswer answer) {
    door.raiseRedFlag.answer(RIVERSIDE, MINE, TestForms.HEALTH, answer);
  }

  private Emergency emergency() {
    return door.findEmergency.in(TestForms.HEALTH, draft().fields());
  }

  private Draft draft() {
    return door.drafts
        .find(RIVERSIDE, MINE, "health", door.clock.instant().minus(Drafts.KEPT))
        .orElseThrow();
  }

  private List<Diversion> unsent() {
    return door.diversions.unsent(RIVERSIDE, door.clock.instant().minus(Duration.ofHours(1)), 9);
  }
}
