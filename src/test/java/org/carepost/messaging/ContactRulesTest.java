package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.messaging.ContactBar.Bar;
import org.carepost.messaging.ContactWish.Wish;
import org.carepost.people.APatient;
import org.carepost.people.AStaffMember;
import org.carepost.people.Patient;
import org.carepost.people.StaffMember;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class ContactRulesTest {
  private final SettableClock clock = new SettableClock();
  private final TextDesk desk = new TextDesk(clock);
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final RecordContact record =
      new RecordContact(
          desk.contacts(),
          desk.contactRules(),
          desk.patients(),
          desk.numbers(),
          new Audit(trail, clock),
          clock);
  private final StaffMember navigator = AStaffMember.navigator().built();
  private final Patient ada = registered(APatient.ada());

  @Test
  void who_was_never_asked_is_texted() {
    assertThat(sent(TextKind.REMINDER, ada).suppression()).isEmpty();
  }

  @Test
  void who_refused_a_kind_gets_no_text_of_it_and_others_still() {
    wish(ada, TextKind.REMINDER, ContactChannel.TEXT, Wish.DISSENT);
    assertThat(sent(TextKind.REMINDER, ada).suppression()).contains(Suppression.DISSENT);
    assertThat(sent(TextKind.REPLY, ada).suppression()).isEmpty();
  }

  @Test
  void to_refuse_another_channel_does_not_refuse_texts() {
    wish(ada, TextKind.REMINDER, ContactChannel.LETTER, Wish.DISSENT);
    assertThat(sent(TextKind.REMINDER, ada).suppression()).isEmpty();
  }

  @Test
  void the_newest_answer_counts_and_both_are_kept_with_who_and_when() {
    wish(ada, TextKind.REMINDER, ContactChannel.TEXT, Wish.DISSENT);
    wish(ada, TextKind.REMINDER, ContactChannel.TEXT, Wish.CONSENT);
    assertThat(sent(TextKind.REMINDER, ada).suppression()).isEmpty();
    assertThat(known(ada).wishes())
        .extracting(ContactWish::wish)
        .containsExactly(Wish.CONSENT, Wish.DISSENT);
    assertThat(known(ada).wishes().get(0).recordedName()).isEqualTo("Sam Taylor");
    assertThat(known(ada).wishes().get(0).at()).isEqualTo(clock.instant());
  }

  @Test
  void the_best_liked_channel_is_kept_per_kind_until_it_is_refused() {
    wish(ada, TextKind.REMINDER, ContactChannel.LETTER, Wish.PREFERENCE);
    assertThat(known(ada).preferred(TextKind.REMINDER).orElseThrow().channel())
        .isEqualTo(ContactChannel.LETTER);
    assertThat(known(ada).preferred(TextKind.CAMPAIGN)).isEmpty();
    wish(ada, TextKind.REMINDER, ContactChannel.LETTER, Wish.DISSENT);
    assertThat(known(ada).preferred(TextKind.REMINDER)).isEmpty();
  }

  @Test
  void nothing_at_all_is_texted_when_it_is_not_safe_or_the_patient_is_gone() {
    record.bars(ada.id(), Set.of(Bar.UNSAFE), Set.of(), navigator);
    assertThat(sent(TextKind.CODE, ada).suppression()).contains(Suppression.UNSAFE);
    record.bars(ada.id(), EnumSet.of(Bar.DIED), Set.of(Bar.UNSAFE), navigator);
    assertThat(sent(TextKind.REPLY, ada).suppression()).contains(Suppression.GONE);
    record.bars(ada.id(), Set.of(), Set.of(Bar.DIED), navigator);
    assertThat(sent(TextKind.REPLY, ada).suppression()).isEmpty();
    assertThat(known(ada).bars()).hasSize(4);
  }

  @Test
  void a_page_that_was_open_before_lifts_no_bar_that_it_did_not_show() {
    record.bars(ada.id(), Set.of(Bar.UNSAFE), Set.of(), navigator);
    record.bars(ada.id(), Set.of(Bar.LEFT), Set.of(), navigator);
    assertThat(known(ada).standing(Bar.UNSAFE)).isPresent();
    assertThat(known(ada).standing(Bar.LEFT)).isPresent();
  }

  @Test
  void a_code_cannot_be_refused() {
    wish(ada, TextKind.CODE, ContactChannel.TEXT, Wish.DISSENT);
    assertThat(sent(TextKind.CODE, ada).suppression()).isEmpty();
  }

  @Test
  void on_a_shared_number_only_the_patient_it_is_for_counts() {
    Patient byron = registered(APatient.ada().called("Byron", "Lovelace").unnumbered());
    wish(ada, TextKind.REMINDER, ContactChannel.TEXT, Wish.DISSENT);
    record.bars(ada.id(), Set.of(Bar.UNSAFE), Set.of(), navigator);
    assertThat(sent(TextKind.REMINDER, byron).suppression()).isEmpty();
    assertThat(desk.contactRules().sharing(byron)).containsExactly(ada);
  }

  @Test
  void a_text_for_nobody_in_particular_does_not_go_where_it_is_unsafe() {
    registered(APatient.ada().called("Byron", "Lovelace").unnumbered());
    wish(ada, TextKind.REMINDER, ContactChannel.TEXT, Wish.DISSENT);
    assertThat(sentToAnybody(TextKind.REMINDER).suppression()).isEmpty();
    record.bars(ada.id(), Set.of(Bar.UNSAFE), Set.of(), navigator);
    assertThat(sentToAnybody(TextKind.REMINDER).suppression()).contains(Suppression.UNSAFE);
  }

  @Test
  void a_confirmed_number_is_texted_again() {
    desk.numbers().lock(TextDesk.MOBILE).fail("30006", clock.instant(), null);
    assertThat(sent(TextKind.REPLY, ada).suppression()).contains(Suppression.NUMBER_FAILED);
    record.confirmNumber(ada.id(), navigator);
    assertThat(sent(TextKind.REPLY, ada).suppression()).isEmpty();
    assertThat(trail.actions(TextDesk.RIVERSIDE)).containsExactly(Action.NUMBER_CONFIRMED);
  }

  private void wish(Patient whose, TextKind kind, ContactChannel channel, Wish wish) {
    record.wish(whose.id(), List.of(kind), channel, wish, navigator);
  }

  private ContactRecord known(Patient of) {
    return desk.contactRules().of(TextDesk.RIVERSIDE, of.id());
  }

  private Patient registered(APatient who) {
    Patient patient = who.registered();
    patient.reachOn(TextDesk.MOBILE);
    desk.patients().add(patient);
    return patient;
  }

  private TextMessage sent(TextKind kind, Patient to) {
    return sent(TextDesk.confirmation(kind).forPatient(to.id()));
  }

  private TextMessage sentToAnybody(TextKind kind) {
    return sent(TextDesk.confirmation(kind));
  }

  private TextMessage sent(NewText wanted) {
    TextMessage text = desk.textPatient().text(wanted);
    UUID id = text.id();
    desk.due().stream().filter(it -> it.subject().equals(id)).forEach(desk.sendText()::perform);
    return text;
  }
}
