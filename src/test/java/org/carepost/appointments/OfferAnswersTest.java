package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carepost.messaging.TextMessage;
import org.carepost.people.APatient;
import org.carepost.people.MobileNumber;
import org.carepost.people.Patient;
import org.junit.jupiter.api.Test;

/** Which offer an answer is to, and when the others hear of it. */
class OfferAnswersTest {
  private static final Instant NIGHT = Instant.parse("2026-03-03T23:00:00Z");
  private static final Instant MORNING = Instant.parse("2026-03-04T08:00:00Z");

  private final FourWho four = new FourWho();
  private final Desk desk = four.desk;

  @Test
  void no_keeps_the_place_and_a_question_is_for_staff() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    assertThat(four.reply(0, "Yes? Which doctor?")).isFalse();
    assertThat(four.reply(0, "No thanks")).isTrue();
    assertThat(desk.list.waiting(AnAppointment.RIVERSIDE, 9)).hasSize(4);
  }

  @Test
  void a_no_that_comes_after_the_yes_takes_nothing_back() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    SlotOffer offer = four.offerTo(0);
    desk.answer.yes(AnAppointment.RIVERSIDE, offer.id());
    desk.answer.no(AnAppointment.RIVERSIDE, offer.id());
    assertThat(offer.answer()).contains(SlotOffer.Answer.YES);
  }

  @Test
  void an_offer_that_never_left_cannot_be_answered() {
    four.givenUp(AnAppointment.ofAda());
    four.offer();
    assertThat(four.reply(0, "Yes")).isFalse();
  }

  @Test
  void an_ignored_offer_of_a_time_that_somebody_took_is_not_meant() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    four.reply(1, "Yes");
    desk.textDesk.sendWhatIsDue();
    Appointment second = offeredToAllWhoWait(AnAppointment.ofAda().at("2026-03-11T10:00:00Z"));
    assertThat(four.reply(0, "Yes")).isTrue();
    assertThat(four.appointmentsOf(0)).extracting(Appointment::slot).containsExactly(second.slot());
  }

  @Test
  void an_ignored_offer_of_a_time_that_has_passed_is_not_meant() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    desk.clock.set(Instant.parse("2026-03-10T11:00:00Z"));
    Appointment second = offeredToAllWhoWait(AnAppointment.ofAda().at("2026-03-12T10:00:00Z"));
    assertThat(four.reply(0, "Yes")).isTrue();
    assertThat(four.appointmentsOf(0)).extracting(Appointment::slot).containsExactly(second.slot());
  }

  private Appointment offeredToAllWhoWait(AnAppointment builder) {
    Appointment freed = four.givenUp(builder);
    four.offerByText();
    desk.clock.pass(Duration.ofMinutes(30));
    four.offerByText();
    return freed;
  }

  @Test
  void of_two_that_can_be_had_the_one_heard_of_last_is_meant() {
    AnAppointment later = AnAppointment.ofAda().at("2026-03-11T10:00:00Z");
    desk.clinics.add(later.clinic());
    desk.changeList.add(
        four.waiting.get(0).id(),
        new WaitingPlace.Wish(later.clinic().id(), "", 2, FourWho.ANY.until()),
        desk.by);
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    Appointment second = offeredToAllWhoWait(later);
    assertThat(four.to(0)).last().extracting(TextMessage::body).asString().contains("11 March");
    assertThat(four.reply(0, "Yes")).isTrue();
    assertThat(four.appointmentsOf(0)).extracting(Appointment::slot).containsExactly(second.slot());
  }

  @Test
  void which_of_two_people_on_one_telephone_says_yes_is_never_guessed() {
    MobileNumber shared = four.waiting.get(0).mobile().orElseThrow();
    Patient other = APatient.ada().called("Wz", "Waits").unnumbered().registered();
    other.reachOn(shared);
    desk.patients.add(other);
    desk.list.waiting(AnAppointment.RIVERSIDE, 9).stream()
        .skip(1)
        .forEach(it -> desk.changeList.remove(it.place().id(), desk.by));
    desk.changeList.add(other.id(), FourWho.ANY, desk.by);
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    assertThat(four.asked()).containsExactly("Wa", "Wz");
    assertThat(four.reply(0, "Yes")).isFalse();
    assertThat(four.appointmentsOf(0)).isEmpty();
  }

  @Test
  void others_hear_of_a_yes_at_night_in_the_morning() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    yesAtNight(1);
    assertThat(desk.textDesk.sentAt("slot-yours")).containsExactly(NIGHT);
    assertThat(desk.textDesk.sentAt("slot-gone")).isEmpty();
    sendAt(MORNING);
    assertThat(desk.textDesk.sentAt("slot-gone")).containsExactly(MORNING);
  }

  @Test
  void who_says_yes_too_late_hears_it_at_once_and_not_again() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    yesAtNight(1);
    desk.answer.yes(AnAppointment.RIVERSIDE, four.offerTo(0).id());
    desk.textDesk.sendWhatIsDue();
    sendAt(MORNING);
    assertThat(desk.textDesk.sentAt("slot-gone")).containsExactly(NIGHT);
  }

  @Test
  void nobody_hears_that_it_is_gone_when_it_is_free_again() {
    four.givenUp(AnAppointment.ofAda());
    four.offerByText();
    yesAtNight(1);
    desk.cancel.cancel(AnAppointment.RIVERSIDE, four.appointmentsOf(1).get(0).id(), "", By.PATIENT);
    sendAt(MORNING);
    assertThat(desk.textDesk.sentAt("slot-gone")).isEmpty();
  }

  @Test
  void whom_no_offer_reached_does_not_hear_that_it_is_gone() {
    four.givenUp(AnAppointment.ofAda());
    four.offer();
    desk.textDesk.numbers().stopped(four.waiting.get(0).mobile().orElseThrow(), NIGHT);
    desk.textDesk.sendWhatIsDue();
    desk.answer.yes(AnAppointment.RIVERSIDE, four.offerTo(1).id());
    assertThat(four.to(0)).extracting(TextMessage::template).containsExactly("slot-offered");
  }

  private void yesAtNight(int who) {
    desk.clock.set(NIGHT);
    desk.answer.yes(AnAppointment.RIVERSIDE, four.offerTo(who).id());
    desk.textDesk.sendWhatIsDue();
  }

  private void sendAt(Instant moment) {
    desk.clock.set(moment);
    desk.textDesk.sendWhatIsDue();
  }
}
