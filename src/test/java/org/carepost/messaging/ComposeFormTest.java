package org.carepost.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.carepost.people.AStaffMember;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.FormErrors;
import org.carepost.platform.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeFormTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final SettableClock clock = new SettableClock();
  private final FormErrors errors = new FormErrors(new Words());

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, 09:00, 2026-03-03T09:00:00Z",
    "2026-03-30, 09:00, 2026-03-30T08:00:00Z",
    "2026-03-29, 01:30, 2026-03-29T01:30:00Z"
  })
  void later_is_on_the_practices_clock_across_the_change(String day, String time, Instant at) {
    assertThat(later(day, time).moment(LONDON, clock, errors)).contains(at);
    assertThat(errors.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03, 08:59, still to come",
    "2027-03-05, 09:00, within a year",
    "31/02/2026, 09:00, Enter the day",
    "2026-03-04, '', Enter the day",
    "'', 25:00, Enter the day"
  })
  void a_moment_that_cannot_be_is_refused(String day, String time, String why) {
    later(day, time).moment(LONDON, clock, errors);
    assertThat(errors.message("day")).contains(why);
  }

  @Test
  void what_is_missing_or_too_long_is_said() {
    ComposeForm.starting("").check(errors);
    assertThat(errors.message("words")).isEqualTo("Write the text");
    FormErrors more = new FormErrors(new Words());
    new ComposeForm("", "CAMPAIGN", "ł".repeat(403), "now", "", "", "x").check(more);
    assertThat(more.message("words")).contains("7 parts");
    assertThat(more.has("kind")).isTrue();
  }

  @Test
  void what_would_reach_the_patient_as_a_placeholder_is_refused() {
    ComposeForm.starting("Riverside Surgery: ring {telephone}").check(errors);
    assertThat(errors.message("words"))
        .isEqualTo("{telephone} is not filled in here. Write it out");
  }

  @Test
  void a_template_takes_the_place_of_the_beginning_but_of_nothing_that_was_typed() {
    TextWording ring =
        new TextWording(
            WordingKey.own("en"),
            1,
            new WordingDraft("Ring us", TextKind.INVITATION, "{practice}: ring us"),
            AStaffMember.manager().built(),
            clock.instant());
    ComposeForm fresh = ComposeForm.starting("Hello Ada.");
    assertThat(fresh.using(ring, "Riverside: ring us", "Hello Ada. ").words())
        .isEqualTo("Riverside: ring us");
    assertThat(fresh.saying("Mine").using(ring, "Riverside: ring us", "Hello Ada.").words())
        .isEqualTo("Mine\nRiverside: ring us");
    assertThat(fresh.using(ring, "x", "").chosenKind()).isEqualTo(TextKind.INVITATION);
  }

  private static ComposeForm later(String day, String time) {
    return new ComposeForm("", "REPLY", "words", "later", day, time, "x");
  }
}
