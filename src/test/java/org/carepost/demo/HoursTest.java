package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.carepost.practice.OpeningHours;
import org.carepost.practice.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(OpeningHours.contract(), date -> false, ZoneId.of("Europe/London"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T10:30:00Z", // a Monday morning
        "2026-03-02T07:00:00Z", // before it
        "2026-03-02T20:30:00Z", // after it
        "2026-03-01T03:00:00Z" // the night before
      })
  void nothing_is_in_the_future_and_what_is_late_is_late(Instant now) {
    Hours hours = new Hours(now, CALENDAR, new Random(1));
    for (Story story : Story.all()) {
      Instant arrival = hours.arrival(story);
      assertThat(arrival).isBefore(now);
      if (story.isTouched()) {
        assertThat(hours.opening(story, arrival)).isBetween(arrival, now);
      }
      assertThat(CALENDAR.respondBy(arrival).isBefore(now))
          .as("late")
          .isIn(story.arrival() == Arrival.LATE ? List.of(true) : List.of(true, false));
    }
  }
}
