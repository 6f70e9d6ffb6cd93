package org.carepost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.carepost.audit.Actor;
import org.carepost.audit.AuditEvent;
import org.carepost.navigation.Enquiry;
import org.carepost.navigation.HelpCaller;
import org.carepost.people.AStaffMember;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;

class SendFormTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final byte[] MINE = new byte[32];
  private static final byte[] ANOTHER = {1};

  private final FrontDoor door = new FrontDoor();
  private final ForgetDrafts forgetDrafts = new ForgetDrafts(door.drafts, door.clock);

  @Test
  void a_filled_form_becomes_a_request_and_what_was_typed_is_forgotten() {
    typed(TestForms.GOOD);
    Reference reference = sent().orElseThrow();

    assertThat(door.requests.get(RIVERSIDE, reference).channel()).isEqualTo(Channel.WEB);
    assertThat(draft().fields().isEmpty()).isTrue();
    assertThat(door.drafts.sent(RIVERSIDE, MINE, reference)).isTrue();
    assertThat(door.drafts.sent(RIVERSIDE, ANOTHER, reference)).isFalse();
    assertThat(door.drafts.sent(LAKESIDE, MINE, reference)).isFalse();
  }

  @Test
  void sending_twice_gives_the_same_reference_and_one_request() {
    typed(TestForms.GOOD);
    Optional<Reference> first = sent();
    typed(TestForms.goodBut("words", "Typed in a second tab, too late"));

    assertThat(sent()).isEqualTo(first);
    assertThat(door.requests.count()).isEqualTo(1);
  }

  @Test
  void what_raised_a_red_flag_is_kept_for_staff_though_it_was_taken_back() {
    typed(TestForms.goodBut("words", "I have crushing chest pain"));
    door.raiseRedFlag.show(RIVERSIDE, MINE, TestForms.HEALTH);
    typed(TestForms.goodBut("words", "A runny nose"));
    Answers answers = door.requests.get(RIVERSIDE, sent().orElseThrow()).answers();

    assertThat(answers.summary()).isEqualTo("A runny nose");
    Answer last = answers.all().get(answers.all().size() - 1);
    assertThat(last.question()).isEqualTo("What they wrote before they were told whom to call");
    assertThat(last.text()).startsWith("I have crushing chest pain");
  }

  @Test
  void what_raised_a_red_flag_and_still_stands_is_kept_once() {
    typed(TestForms.goodBut("words", "I have crushing chest pain"));
    door.raiseRedFlag.show(RIVERSIDE, MINE, TestForms.HEALTH);
    Answers answers = door.requests.get(RIVERSIDE, sent().orElseThrow()).answers();

    assertThat(answers.all()).extracting(Answer::linkId).doesNotContain(Emergency.FIRST_WORDS);
  }

  @Test
  void what_is_not_filled_in_is_not_sent() {
    assertThat(sent()).isEmpty();
    typed(TestForms.goodBut("mobile", ""));
    assertThat(sent()).isEmpty();
    assertThat(door.requests.count()).isZero();
  }

  @Test
  void after_one_is_sent_the_next_begins_empty() {
    typed(TestForms.GOOD);
    Reference first = sent().orElseThrow();
    door.beginForm.begin(RIVERSIDE, MINE, "health", false);

    assertThat(draft().reference()).isEmpty();
    typed(TestForms.GOOD);
    assertThat(sent()).isPresent().isNotEqualTo(Optional.of(first));
    assertThat(door.drafts.sent(RIVERSIDE, MINE, first)).isTrue();
  }

  @Test
  void beginning_goes_on_with_what_was_typed_unless_told_otherwise() {
    typed(TestForms.GOOD);
    door.beginForm.begin(RIVERSIDE, MINE, "health", false);
    assertThat(draft().fields()).isEqualTo(TestForms.GOOD);
    door.beginForm.begin(RIVERSIDE, MINE, "health", true);
    assertThat(draft().fields().isEmpty()).isTrue();
  }

  @Test
  void what_was_typed_is_kept_for_a_day_after_the_last_change() {
    typed(TestForms.GOOD);
    door.clock.pass(Duration.ofHours(23));
    typed(TestForms.GOOD);
    door.clock.pass(Duration.ofHours(23));
    forgetDrafts.run();
    assertThat(draft().fields()).isEqualTo(TestForms.GOOD);

    door.clock.pass(Duration.ofHours(2));
    assertThat(sent()).isEmpty();
    forgetDrafts.run();
    assertThat(door.drafts.removeOlderThan(door.clock.instant())).isZero();
  }

  @Test
  void one_page_is_kept_beside_the_others() {
    typed(TestForms.GOOD);
    door.saveAnswers.save(
        RIVERSIDE,
        MINE,
        "health",
        new Fields(Map.of("given-name", "Augusta", "mobile", "not of this page")),
        PersonStep.NAME.fields());

    assertThat(draft().fields().text("given-name")).isEqualTo("Augusta");
    assertThat(draft().fields().text("family-name")).isEmpty();
    assertThat(draft().fields().text("mobile")).isEqualTo("07700 900123");
  }

  @Test
  void who_typed_it_for_a_caller_is_told_with_the_request_and_nobody_is_otherwise() {
    typed(TestForms.GOOD);
    sent();
    StaffMember jess = AStaffMember.navigator().built();
    door.staff.add(jess);
    begunFor(jess);
    typed(TestForms.GOOD);
    sent();
    begunFor(AStaffMember.navigator().at(LAKESIDE).built());
    typed(TestForms.GOOD);
    sent();

    assertThat(door.submitted.fired())
        .extracting(RequestSubmitted::typedBy)
        .containsExactly(Optional.empty(), Optional.of(jess), Optional.empty());
    assertThat(door.trail.newest(RIVERSIDE, 3))
        .extracting(AuditEvent::actor)
        .containsExactly(Actor.patient(), jess.actor(), Actor.patient());
    assertThat(draft().fields().isEmpty()).isTrue();
  }

  private void begunFor(StaffMember by) {
    HelpCaller.Help help =
        new HelpCaller.Help(
            new Enquiry(null, "", by, door.clock.instant()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty());
    Map<String, String> known = BeginForCaller.known(help, by);
    Draft begun = new Draft(Ids.next(), RIVERSIDE, MINE, "health", door.clock.instant());
    begun.type(new Fields(known), known.keySet(), door.clock.instant());
    door.drafts.add(begun);
  }

  @Test
  void staff_of_the_practice_who_sent_it_are_led_back_and_others_are_not() {
    Practice riverside = new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0001");
    Request request = ARequest.ofAda().submitted();
    StaffMember here = AStaffMember.navigator().built();
    StaffMember elsewhere = AStaffMember.navigator().at(LAKESIDE).built();
    assertThat(SentView.of(riverside, request, null, true, Optional.of(here)).typedByStaff())
        .isTrue();
    assertThat(SentView.of(riverside, request, null, true, Optional.of(elsewhere)).typedByStaff())
        .isFalse();
    assertThat(SentView.of(riverside, request, null, true, Optional.empty()).typedByStaff())
        .isFalse();
  }

  private void typed(Fields fields) {
    door.saveAnswers.save(RIVERSIDE, MINE, "health", fields, TestForms.GOOD.values().keySet());
  }

  private Optional<Reference> sent() {
    return door.sendForm.send(RIVERSIDE, MINE, TestForms.HEALTH);
  }

  private Draft draft() {
    return door.drafts
        .find(RIVERSIDE, MINE, "health", door.clock.instant().minus(Drafts.KEPT))
        .orElseThrow();
  }
}
