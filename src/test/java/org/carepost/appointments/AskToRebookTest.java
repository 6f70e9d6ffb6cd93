package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepost.consultation.FindEmergency;
import org.carepost.consultation.Forms;
import org.carepost.consultation.InMemoryRequests;
import org.carepost.consultation.Receipt;
import org.carepost.consultation.RequestSubmitted;
import org.carepost.consultation.SubmitRequest;
import org.carepost.consultation.TextedNumbers;
import org.carepost.navigation.RedFlags;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.ShownPage;
import org.carepost.practice.EnglishBankHolidays;
import org.carepost.practice.WorkingCalendars;
import org.carepost.triage.Case;
import org.carepost.triage.InMemoryCases;
import org.carepost.triage.OpenCase;
import org.carepost.triage.Outcome;
import org.junit.jupiter.api.Test;

class AskToRebookTest {
  private static final String TOKEN = "t".repeat(43);
  private static final String BOX = "<textarea";

  private final Desk desk = new Desk();
  private final WorkingCalendars calendars =
      new WorkingCalendars(desk.practices, new EnglishBankHolidays());
  private final InMemoryRequests requests = new InMemoryRequests();
  private final InMemoryCases cases = new InMemoryCases(requests);
  private final OpenCase openCase =
      new OpenCase(cases, desk.patients, calendars, new FiredEvents<>());
  private final FiredEvents<RequestSubmitted> submitted =
      new FiredEvents<>() {
        @Override
        public synchronized void fire(RequestSubmitted event) {
          openCase.open(event);
        }
      };
  private final AskToRebook askToRebook =
      new AskToRebook(
          desk.patients,
          desk.practices,
          new Forms("config"),
          requests,
          cases,
          new SubmitRequest(
              requests,
              calendars,
              new FindEmergency(new RedFlags("config")),
              submitted,
              new TextedNumbers(
                  desk.patients, desk.textDesk.numbers(), desk.textDesk.gateways(), desk.clock),
              desk.textDesk.textPatient(),
              new OwnOrigin("https://riverside.example"),
              desk.audit,
              desk.clock),
          desk.words);
  private final OwnScreens screens =
      new OwnScreens(
          new ReadOwnAppointments(
              desk.appointments, desk.clinics, desk.practices, desk.audit, desk.words, desk.clock),
          askToRebook,
          desk.practices);
  private final Appointment it = desk.given(AnAppointment.ofAda());
  private final PatientLink link = new PatientLink(TOKEN, desk.ada, it.id(), it.slot().startsAt());

  AskToRebookTest() {
    desk.giveUp.giveUp(it, it.slot().startsAt());
  }

  @Test
  void who_writes_what_must_not_wait_is_told_whom_to_call_however_often_they_look() {
    askToRebook.ask(it, "I have crushing chest pain now");
    for (String done : new String[] {"We have your request", null}) {
      assertThat(page(done))
          .contains("nhsuk-card--care--emergency", "href=\"tel:999\"", "Call 999 now")
          .doesNotContain("nhsuk-notification-banner--success");
    }
  }

  @Test
  void what_must_be_seen_to_today_rings_the_practice() {
    askToRebook.ask(it, "Swelling behind his ear");
    assertThat(page(null)).contains("nhsuk-card--care--urgent", "Ring us now on 020 7946 0101");
  }

  @Test
  void the_box_says_that_it_is_not_for_emergencies() {
    assertThat(page(null)).contains(BOX, "Do not use this in an emergency: call 999");
  }

  @Test
  void what_was_asked_for_is_shown_instead_of_the_box() {
    Receipt receipt = askToRebook.ask(it, "Any afternoon");
    assertThat(page("We have your request"))
        .contains("nhsuk-notification-banner--success", receipt.reference().shown())
        .contains("You have asked for another time")
        .doesNotContain(BOX)
        .doesNotContain("nhsuk-card--care");
    assertThat(askToRebook.ask(it, "Any afternoon")).isEqualTo(receipt);
    assertThat(requests.count()).isEqualTo(1);
  }

  @Test
  void other_words_from_a_page_left_open_are_not_lost() {
    askToRebook.ask(it, "Any afternoon");
    askToRebook.ask(it, "I have crushing chest pain now");
    assertThat(requests.count()).isEqualTo(2);
    assertThat(page(null)).contains("nhsuk-card--care--emergency");
  }

  @Test
  void when_the_practice_has_closed_it_another_time_can_be_asked_for_again() {
    Receipt first = askToRebook.ask(it, "Any afternoon");
    close(first);
    assertThat(page(null)).contains(BOX);

    Receipt second = askToRebook.ask(it, "Any afternoon");
    assertThat(second.reference()).isNotEqualTo(first.reference());
    assertThat(page(null)).contains(second.reference().shown()).doesNotContain(BOX);
  }

  private void close(Receipt receipt) {
    StaffMember by = desk.by;
    Case opened = cases.get(AnAppointment.RIVERSIDE, receipt.reference());
    opened.claim(by, desk.clock.instant());
    opened.close(Outcome.ADVICE_GIVEN, by, desk.clock.instant());
  }

  private String page(String done) {
    return ShownPage.html(
        screens.appointment(link, TOKEN, "", new FormErrors(desk.words)).with("done", done));
  }
}
