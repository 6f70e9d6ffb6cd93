package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepost.messaging.NewText;
import org.carepost.navigation.InMemoryPathwayVersions;
import org.carepost.navigation.Kinds;
import org.carepost.navigation.Pathway;
import org.carepost.navigation.Pathways;
import org.carepost.navigation.RedFlags;
import org.carepost.navigation.ShippedPathways;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.SignpostReason;
import org.carepost.navigation.SignpostState;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;

class OtherHelpTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final byte[] MINE = new byte[32];
  private static final Step WORDS =
      TestForms.HEALTH.steps().stream()
          .filter(it -> it.fields().contains("words"))
          .findFirst()
          .orElseThrow();
  private static final RedFlags RED_FLAGS = new RedFlags("config");

  private final FrontDoor door = new FrontDoor();
  private final Pathways pathways =
      new Pathways(
          new ShippedPathways("config", RED_FLAGS, new Kinds("config")),
          new InMemoryPathwayVersions(),
          RED_FLAGS);
  private final OtherHelp otherHelp =
      new OtherHelp(pathways, null, null, door.sendElsewhere, door.clock);

  @Test
  void what_a_pharmacy_may_treat_is_offered_by_the_patients_own_words() {
    assertThat(wanted(soreThroat())).map(Pathway::id).contains("sore-throat");
    assertThat(wanted(TestForms.goodBut("words", "Please send my letter"))).isEmpty();
  }

  @Test
  void nobody_with_a_red_flag_is_offered_anything() {
    assertThat(wanted(and(soreThroat(), "words", "sore throat and I can't breathe"))).isEmpty();
    assertThat(wanted(and(soreThroat(), "safety.sepsis", "yes"))).isEmpty();
    assertThat(wanted(and(soreThroat(), Emergency.SHOWN, "heart-attack"))).isEmpty();
  }

  @Test
  void nobody_of_another_age_is_offered_it() {
    Fields child = and(soreThroat(), "birth-date-year", "2023");
    door.clock.set(java.time.Instant.parse("2026-06-01T09:00:00Z"));
    assertThat(wanted(child)).isEmpty();
  }

  @Test
  void nothing_is_offered_before_all_is_answered_or_twice() {
    assertThat(wanted(and(soreThroat(), "mobile", ""))).isEmpty();
    assertThat(wanted(and(soreThroat(), OtherHelp.DECISION, "DECLINED"))).isEmpty();
  }

  @Test
  void who_accepts_is_sent_there_with_a_link_and_asked_once() {
    Request sent = sent(OtherHelp.Decision.ACCEPTED, "");

    Signpost signpost = only(sent);
    assertThat(signpost.state()).isEqualTo(SignpostState.ACCEPTED);
    assertThat(signpost.serviceName()).isEqualTo("Mill Pharmacy");
    assertThat(signpost.serviceWhere()).isEqualTo("1 Mill Street, 01902 496 0009");
    assertThat(signpost.pathway() + "/" + signpost.pathwayVersion()).isEqualTo("sore-throat/1");
    assertThat(door.moved.fired()).singleElement().matches(it -> !it.alsoAsksPractice());
    assertThat(door.texts.later())
        .extracting(NewText::template)
        .containsExactly("signpost-sent", "signpost-follow-up");
    assertThat(door.texts.later().toString()).doesNotContain("Mill");
  }

  @Test
  void who_wants_both_is_kept_with_the_practice_too() {
    sent(OtherHelp.Decision.BOTH, "");
    assertThat(door.moved.fired()).singleElement().matches(it -> it.alsoAsksPractice());
  }

  @Test
  void who_declines_is_recorded_with_the_reason_and_gets_no_text() {
    Request sent = sent(OtherHelp.Decision.DECLINED, "DISTANCE");

    assertThat(only(sent).state()).isEqualTo(SignpostState.DECLINED);
    assertThat(only(sent).reason()).isEqualTo(SignpostReason.DISTANCE);
    assertThat(door.texts.later()).isEmpty();
  }

  @Test
  void another_story_takes_back_what_was_said_to_an_offer() {
    Map<String, String> all = new HashMap<>(soreThroat().values());
    Pathway pathway = wanted(soreThroat()).orElseThrow();
    all.putAll(OtherHelp.kept(pathway, OtherHelp.Decision.ACCEPTED, FrontDoor.MILL, "").values());
    door.saveAnswers.save(RIVERSIDE, MINE, "health", new Fields(all), all.keySet());

    assertThat(goesTo(PersonStep.NAME, "given-name", "Augusta")).contains("Mill Pharmacy");
    assertThat(goesTo(WORDS, "words", all.get("words"))).contains("Mill Pharmacy");
    assertThat(goesTo(WORDS, "words", "A hard lump in my breast")).isEmpty();
  }

  private String goesTo(Step step, String field, String answer) {
    Fields typed = new Fields(Map.of(field, answer));
    return door.saveAnswers
        .answer(RIVERSIDE, MINE, "health", typed, step)
        .fields()
        .text(OtherHelp.SERVICE);
  }

  private Request sent(OtherHelp.Decision decision, String reason) {
    Pathway pathway = wanted(soreThroat()).orElseThrow();
    Map<String, String> all = new HashMap<>(soreThroat().values());
    all.putAll(OtherHelp.kept(pathway, decision, FrontDoor.MILL, reason).values());
    door.saveAnswers.save(RIVERSIDE, MINE, "health", new Fields(all), all.keySet());
    Reference reference = door.sendForm.send(RIVERSIDE, MINE, TestForms.HEALTH).orElseThrow();
    return door.requests.get(RIVERSIDE, reference);
  }

  private Signpost only(Request request) {
    List<Signpost> all = door.signposts.ofRequest(RIVERSIDE, request.id());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Optional<Pathway> wanted(Fields fields) {
    return otherHelp.wanted(
        new Journey(
            new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001"),
            TestForms.HEALTH,
            fields,
            Optional.empty(),
            true,
            true,
            new Walk(TestForms.HEALTH, fields, new Rules(door.clock)),
            door.findEmergency.in(TestForms.HEALTH, fields)));
  }

  private static Fields soreThroat() {
    return TestForms.goodBut("words", "I have had a sore throat for two days");
  }

  private static Fields and(Fields fields, String name, String value) {
    Map<String, String> values = new HashMap<>(fields.values());
    values.put(name, value);
    return new Fields(values);
  }
}
