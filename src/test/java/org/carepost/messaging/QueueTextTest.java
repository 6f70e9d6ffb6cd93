package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueTextTest {
  private static final String WORDS = "Hello Ada. This is Riverside Surgery. Please ring us.";

  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final QueueText queueText =
      new QueueText(
          desk.patients(),
          desk.repository(),
          desk.numbers(),
          desk.textPatient(),
          new Audit(trail, clock),
          clock);
  private final StaffMember navigator = AStaffMember.navigator().built();
  private final Patient ada = APatient.ada().registered();

  @BeforeEach
  void given_a_patient_with_a_mobile() {
    ada.reachOn(TextDesk.MOBILE);
    desk.patients().add(ada);
  }

  @Test
  void a_text_waits_ten_seconds_and_is_then_sent_as_written() {
    TextMessage text = queue(null, "form");
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).isEmpty();
    clock.pass(QueueText.TO_UNDO);
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).containsEntry(text.id(), 1);
    assertThat(text.body()).isEqualTo(WORDS);
    assertThat(text.patient()).contains(ada.id());
    assertThat(trail.actions(TextDesk.RIVERSIDE)).containsExactly(Action.TEXT_SENT);
  }

  @Test
  void what_is_undone_in_time_never_leaves() {
    TextMessage text = queue(null, "form");
    clock.pass(Duration.ofSeconds(9));
    assertThat(queueText.withdraw(ada.id(), text.id(), navigator)).isTrue();
    clock.pass(Duration.ofMinutes(1));
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).isEmpty();
    assertThat(text.suppression()).contains(Suppression.WITHDRAWN);
    assertThat(queueText.withdraw(ada.id(), text.id(), navigator)).as("again").isTrue();
  }

  @Test
  void what_has_left_cannot_be_undone_and_that_is_said() {
    TextMessage text = queue(null, "form");
    clock.pass(QueueText.TO_UNDO);
    desk.sendWhatIsDue();
    assertThat(queueText.withdraw(ada.id(), text.id(), navigator)).isFalse();
    assertThat(text.state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void the_same_words_about_a_record_are_one_text_unless_they_were_taken_back() {
    UUID record = UUID.randomUUID();
    TextMessage text =
        queueText.queueAbout(record, ada.id(), TextKind.REMINDER, WORDS, null, navigator);
    assertThat(text.about()).isEqualTo(record);
    assertThat(queueText.queueAbout(record, ada.id(), TextKind.REMINDER, WORDS, null, navigator))
        .isSameAs(text);
    queueText.withdraw(ada.id(), text.id(), navigator);
    assertThat(queueText.queueAbout(record, ada.id(), TextKind.REMINDER, WORDS, null, navigator))
        .isNotSameAs(text);
    assertThat(desk.texts()).hasSize(2);
  }

  @Test
  void the_same_form_sent_twice_is_one_text() {
    assertThat(queue(null, "form").id()).isEqualTo(queue(null, "form").id());
    assertThat(queue(null, "other").id()).isNotEqualTo(queue(null, "form").id());
    assertThat(desk.texts()).hasSize(2);
  }

  @Test
  void a_text_for_later_waits_until_then_and_for_its_hours() {
    Instant sunday = Instant.parse("2026-03-08T10:00:00Z");
    TextMessage text = queue(sunday, "form");
    clock.set(sunday);
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).isEmpty();
    clock.set(Instant.parse("2026-03-09T08:00:00Z"));
    desk.sendWhatIsDue();
    assertThat(desk.gateway().sent).containsKey(text.id());
  }

  @Test
  void another_practices_patient_or_text_is_not_found() {
    TextMessage text = queue(null, "form");
    StaffMember lakeside = AStaffMember.navigator().at(new PracticeId("Y00003")).built();
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> queueText.withdraw(ada.id(), text.id(), lakeside));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> queueText.withdraw(UUID.randomUUID(), text.id(), navigator));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> queueText.queue(ada.id(), TextKind.REPLY, WORDS, null, "form", lakeside));
    assertThat(text.state()).isEqualTo(TextState.CREATED);
  }

  private TextMessage queue(Instant at, String once) {
    return queueText.queue(ada.id(), TextKind.REPLY, WORDS, at, once, navigator);
  }
}
