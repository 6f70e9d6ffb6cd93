package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TownTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Test
  void the_three_practices_have_two_thousand_people_with_numbers_of_nobody_who_may_try_it() {
    List<Resident> everybody = new ArrayList<>();
    for (DemoPractice practice : DemoPractice.values()) {
      everybody.addAll(people(practice));
    }
    assertThat(everybody).hasSize(2_000);
    assertThat(everybody.stream().map(Resident::nhsNumber)).doesNotHaveDuplicates();
    assertThat(everybody)
        .allSatisfy(
            one -> {
              assertThat(one.nhsNumber().digits()).startsWith("999");
              assertThat(one.mobile().e164()).matches("\\+447700900[0-6]\\d\\d");
            });
  }

  @Test
  void its_people_are_of_all_ages() {
    List<Integer> ages =
        people(DemoPractice.RIVERSIDE).stream().map(one -> one.age(TODAY)).sorted().toList();
    assertThat(ages.get(0)).isZero();
    assertThat(ages.get(ages.size() / 2)).isBetween(30, 50);
    assertThat(ages.get(ages.size() - 1)).isBetween(85, 100);
  }

  @Test
  void it_is_the_same_every_time() {
    assertThat(people(DemoPractice.HILLTOP)).isEqualTo(people(DemoPractice.HILLTOP));
  }

  private static List<Resident> people(DemoPractice practice) {
    return new Town(new Random(1), TODAY, practice.firstNumber()).people(practice.patients());
  }
}
