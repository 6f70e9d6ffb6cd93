package org.carepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CastTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @ParameterizedTest
  @EnumSource(DemoPractice.class)
  void everybody_could_have_said_what_they_say(DemoPractice practice) {
    assertThat(cast(practice).parts())
        .allSatisfy(
            part ->
                assertThat(
                        part.story().who().fits(part.resident().sex(), part.resident().age(TODAY)))
                    .as(part.story().words())
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(DemoPractice.class)
  void everybody_who_is_registered_either_plays_or_does_not(DemoPractice practice) {
    Cast cast = cast(practice);
    assertThat(cast.registered()).doesNotContainAnyElementsOf(cast.others());
    assertThat(cast.registered().size() + cast.others().size()).isEqualTo(practice.patients());
  }

  private static Cast cast(DemoPractice practice) {
    Random random = practice.random();
    Town town = new Town(random, TODAY, practice.firstNumber());
    List<Resident> people = town.people(practice.patients());
    return Cast.of(practice.stories(random), people, town, TODAY, random);
  }
}
