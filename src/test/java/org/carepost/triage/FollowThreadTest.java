package org.carepost.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.consultation.InMemoryRequests;
import org.carepost.messaging.LinkLocked;
import org.carepost.messaging.PatientReplied;
import org.carepost.navigation.RedFlags;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.Practice;
import org.carepost.practice.WorkingCalendars;
import org.junit.jupiter.api.Test;

class FollowThreadTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryCases cases = new InMemoryCases(new InMemoryRequests());
  private final FiredEvents<QueueChanged> changed = new FiredEvents<>();
  private final FollowThread follow =
      new FollowThread(
          cases,
          new RedFlags("config"),
          new WorkingCalendars(practices, new EnglishBankHolidays()),
          changed);
  private final Case it = TestCases.waiting();

  FollowThreadTest() {
    practices.add(new Practice(TestCases.PRACTICE, "Riverside Surgery", "01902 496 0000"));
    cases.add(it);
  }

  @Test
  void an_emergency_in_a_reply_makes_the_case_one() {
    replies("Now I have crushing chest pain and I am sweating");
    assertThat(it.urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(it.hasReply()).isTrue();
    assertThat(cases.history(it.practice(), it.id()))
        .extracting(CaseEvent::kind)
        .contains(CaseEvent.Kind.PATIENT_REPLIED, CaseEvent.Kind.RED_FLAG);
    assertThat(changed.fired()).isNotEmpty();
  }

  @Test
  void what_is_ordinary_or_denied_changes_no_urgency() {
    replies("Thank you. The cough is better and I have no chest pain");
    assertThat(it.urgency()).isEqualTo(Urgency.NOT_ASSESSED);
    assertThat(it.hasReply()).isTrue();
  }

  @Test
  void a_locked_link_brings_the_case_back_marked_and_the_queue_shows_it_at_once() {
    StaffMember anna = TestCases.staff("Anna Reed");
    it.claim(anna, clock.instant());
    it.replied(anna, clock.instant());

    follow.locked(new LinkLocked(it.practice(), it.id(), clock.instant()));

    assertThat(it.state()).isEqualTo(CaseState.WAITING);
    assertThat(it.isLinkLocked()).isTrue();
    assertThat(cases.history(it.practice(), it.id()))
        .extracting(CaseEvent::kind)
        .containsExactly(CaseEvent.Kind.LINK_LOCKED);
    assertThat(changed.fired()).containsExactly(new QueueChanged(it.practice()));
  }

  @Test
  void a_link_to_no_case_locks_none() {
    follow.locked(new LinkLocked(new PracticeId("Y00003"), it.id(), clock.instant()));
    follow.locked(new LinkLocked(it.practice(), Ids.next(), clock.instant()));
    assertThat(it.isLinkLocked()).isFalse();
    assertThat(changed.fired()).isEmpty();
  }

  @Test
  void what_they_write_is_not_in_the_words_of_the_event() {
    assertThat(replied("crushing chest pain").toString()).doesNotContain("chest");
  }

  private void replies(String text) {
    follow.replied(replied(text));
  }

  private PatientReplied replied(String text) {
    return new PatientReplied(it.practice(), it.id(), text, clock.instant());
  }
}
