package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Page;
import org.carepost.platform.web.ShownPage;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTemplatesTest {
  private static final String PRACTICE_LINK = "href=\"tel:019024960001\"";

  private final FrontDoor door = new FrontDoor();
  private final Words words = new Words();

  @Test
  void who_has_no_mobile_can_ring_from_the_page_that_asks_for_one() {
    assertThat(contact(Map.of())).contains("If you have no mobile", PRACTICE_LINK);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "BOTH", "DECLINED"})
  void whatever_was_said_to_other_help_can_be_chosen_again(OtherHelp.Decision decision) {
    Map<String, String> helped = new HashMap<>();
    helped.put(OtherHelp.DECISION, decision.name());
    helped.put(OtherHelp.SERVICE, ServiceText.of(FrontDoor.MILL));
    assertThat(check(helped)).contains("Choose again where you get help", "name=\"again\"");
  }

  @Test
  void who_was_offered_nothing_has_nothing_to_choose_again() {
    assertThat(check(Map.of(OtherHelp.DECISION, "NOTHING_THERE"))).doesNotContain("Choose again");
  }

  @Test
  void no_button_of_other_help_says_that_it_sends() {
    for (String said : new String[] {"ACCEPTED", "BOTH", "DECLINED"}) {
      assertThat(words.text("consultation.help." + said)).doesNotContain("send");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CALLED, You told us that you have called",
    "CANNOT_CALL, Somebody must call 999 for you now",
    "NOT_NOW, You told us that this is not happening now"
  })
  void what_is_said_on_after_a_red_flag_follows_the_answer(String answer, String said) {
    assertThat(contact(flagged("heart-attack", answer)))
        .contains(said, "href=\"tel:999\"")
        .doesNotContain("If you have not called 999 yet");
  }

  @ParameterizedTest
  @CsvSource({
    "CALLED, You told us that you have called",
    "CANNOT_CALL, Somebody must ring us or 111 for you now",
    "NOT_NOW, You told us that this is not happening now"
  })
  void what_is_urgent_can_be_rung_for_whatever_was_answered(String answer, String said) {
    assertThat(strip(contact(flagged("pregnancy", answer))))
        .contains(said, PRACTICE_LINK, "href=\"tel:111\"")
        .doesNotContain("If you have not rung");
  }

  @Test
  void the_last_page_does_not_ask_who_they_are() {
    Map<String, String> flagged = flagged("heart-attack", "CALLED");
    assertThat(contact(flagged)).contains("Tell us who you are");
    assertThat(check(flagged)).contains("Send your answers").doesNotContain("Tell us who you are");
  }

  private static Map<String, String> flagged(String flag, String answer) {
    return Map.of(Emergency.SHOWN, flag, Emergency.ANSWER, answer);
  }

  private static String strip(String page) {
    return page.substring(page.indexOf("nhsuk-inset-text"), page.indexOf("<form"));
  }

  private String contact(Map<String, String> more) {
    Journey journey = journey(more);
    StepView view = new StepView(journey, PersonStep.CONTACT, journey.fields(), false, false);
    return html(Page.of(view.template()).with("view", view));
  }

  private String check(Map<String, String> more) {
    return html(
        Page.of("consultation/checkAnswers")
            .with("view", CheckView.of(journey(more), words, door.clock)));
  }

  private String html(Page page) {
    return ShownPage.html(page.errors(new FormErrors(words)));
  }

  private Journey journey(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(TestForms.GOOD.values());
    values.putAll(more);
    Fields fields = new Fields(values);
    return new Journey(
        new Practice(new PracticeId("Y00001"), "Riverside Surgery", "01902 496 0001"),
        TestForms.HEALTH,
        fields,
        Optional.empty(),
        true,
        true,
        new Walk(TestForms.HEALTH, fields, new Rules(door.clock)),
        door.findEmergency.in(TestForms.HEALTH, fields));
  }
}
