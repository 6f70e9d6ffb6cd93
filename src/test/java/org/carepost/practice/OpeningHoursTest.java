package org.carepost.practice;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  @Test
  void the_contract_opens_at_eight_until_half_past_six_on_weekdays() {
    OpeningHours hours = OpeningHours.contract();
    assertThat(hours.on(MONDAY)).containsExactly(span("08:00", "18:30"));
    assertThat(hours.on(FRIDAY)).containsExactly(span("08:00", "18:30"));
    assertThat(hours.on(SATURDAY)).isEmpty();
    assertThat(hours.on(SUNDAY)).isEmpty();
  }

  @Test
  void spans_of_a_day_are_put_in_order() {
    OpeningHours hours = OpeningHours.weekdays(span("14:00", "18:30"), span("08:00", "12:00"));
    assertThat(hours.on(MONDAY)).containsExactly(span("08:00", "12:00"), span("14:00", "18:30"));
  }

  @Test
  void spans_that_touch_become_one() {
    OpeningHours hours = OpeningHours.weekdays(span("12:00", "18:30"), span("08:00", "12:00"));
    assertThat(hours).isEqualTo(OpeningHours.contract());
  }

  @Test
  void spans_that_overlap_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpeningHours.weekdays(span("08:00", "12:01"), span("12:00", "18:30")));
  }

  @Test
  void a_week_without_an_open_day_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpeningHours(Map.of(MONDAY, List.of())));
  }

  @Test
  void a_span_must_close_after_it_opens() {
    assertThatIllegalArgumentException().isThrownBy(() -> span("08:00", "08:00"));
    assertThatIllegalArgumentException().isThrownBy(() -> span("18:30", "08:00"));
  }

  private static Span span(String opens, String closes) {
    return new Span(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
