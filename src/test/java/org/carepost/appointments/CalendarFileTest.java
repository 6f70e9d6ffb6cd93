package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final Practice RIVERSIDE =
      new Practice(AnAppointment.RIVERSIDE, "Riverside Surgery", "020 7946 0101");

  @Test
  void it_says_when_and_where_in_a_form_that_calendars_read() {
    AnAppointment built = AnAppointment.ofAda();
    Appointment it = built.booked();
    String file = CalendarFile.of(it, built.clinic(), RIVERSIDE, new Words(), NOW);
    VEvent event = Biweekly.parse(file).first().getEvents().get(0);
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(it.slot().startsAt());
    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(it.slot().endsAt());
    assertThat(event.getLocation().getValue()).isEqualTo("Riverside Surgery");
    assertThat(event.getUid().getValue()).startsWith(it.id().toString());
    assertThat(file).doesNotContain("Lovelace", "9990000018").contains("DTSTART:20260310T091000Z");
  }

  @Test
  void a_cancelled_one_takes_it_out_of_the_calendar_again() {
    AnAppointment built = AnAppointment.ofAda();
    Appointment it = built.booked();
    it.cancel(new Cancellation(CancelledBy.PATIENT, ""), By.PATIENT, NOW);
    assertThat(CalendarFile.of(it, built.clinic(), RIVERSIDE, new Words(), NOW))
        .contains("METHOD:CANCEL", "STATUS:CANCELLED");
  }
}
