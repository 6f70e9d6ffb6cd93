package org.carepost.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private final Practice practice = new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000");

  @Test
  void a_new_one_keeps_the_hours_of_the_contract_and_is_in_no_hub() {
    assertThat(practice.hours(HoursKind.CORE)).isEqualTo(OpeningHours.contract());
    assertThat(practice.hub()).isEmpty();
    assertThat(practice.zone()).hasToString("Europe/London");
  }

  @Test
  void new_hours_replace_the_old() {
    OpeningHours mornings =
        OpeningHours.weekdays(new Span(LocalTime.of(8, 0), LocalTime.of(12, 0)));
    practice.openAt(HoursKind.CORE, mornings);
    assertThat(practice.hours(HoursKind.CORE)).isEqualTo(mornings);
  }

  @Test
  void a_hub_finds_the_practices_that_joined_it() {
    InMemoryPractices practices = new InMemoryPractices();
    Hub hub = new Hub(UUID.randomUUID(), "Riverside and Hilltop");
    practices.add(hub);
    practices.add(practice);
    practices.add(new Practice(new PracticeId("Y00003"), "Lakeside Surgery", "01902 496 0003"));
    practice.join(hub);
    assertThat(practices.ofHub(hub.id(), 10)).containsExactly(practice);
  }

  @Test
  void its_calendar_knows_bank_holidays() {
    InMemoryPractices practices = new InMemoryPractices();
    practices.add(practice);
    WorkingCalendar core =
        new WorkingCalendars(practices, new EnglishBankHolidays()).core(RIVERSIDE);
    assertThat(core.isOpen(Instant.parse("2026-12-24T12:00:00Z"))).isTrue();
    assertThat(core.isOpen(Instant.parse("2026-12-25T12:00:00Z"))).isFalse();
  }

  @Test
  void an_unknown_practice_is_not_found() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> new InMemoryPractices().get(RIVERSIDE))
        .withMessage("not-found");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"call us", "01", "+44 (0)1902", "012345678901234567890"})
  void a_telephone_number_has_digits_and_spaces(String telephone) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Practice(RIVERSIDE, "Riverside Surgery", telephone));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = " ")
  void a_name_is_not_blank(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Practice(RIVERSIDE, name, "01902 496 0000"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Hub(UUID.randomUUID(), name));
  }
}
