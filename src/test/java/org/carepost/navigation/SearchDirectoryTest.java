package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.navigation.DirectoryDesk.TUESDAY_AT_TEN;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchDirectoryTest {
  private static final String WEEKDAYS = "MO,TU,WE,TH,FR";

  private final DirectoryDesk desk = new DirectoryDesk();
  private final AService near = chemist("Near Chemist", 52.001).open(WEEKDAYS, "09:00", "18:00");
  private final AService next = chemist("Next Chemist", 52.01).open(WEEKDAYS, "09:00", "22:00");
  private final AService far = chemist("Far Chemist", 52.1).open(WEEKDAYS, "09:00", "22:00");
  private final AService hospital =
      AService.called("St Bride Hospital").sortedBy("A&E").at("BM2 1AA", 52.2, -1).alwaysOpen();

  @BeforeEach
  void given_a_directory() {
    desk.places.with("BM1 1AA", 52, -1).with("BM1 2AB", 52.02, -1);
    desk.take(near, next, far, hospital);
  }

  @Test
  void the_nearest_that_is_open_comes_first_and_says_why() {
    DirectoryAnswer answer = desk.search.search(here());
    assertThat(answer.services())
        .extracting(FoundService::name)
        .containsExactly("Near Chemist", "Next Chemist", "Far Chemist");
    assertThat(answer.services().get(0).why())
        .isEqualTo("0.1 miles · open until 18:00 · not checked for a year");
    assertThat(answer.near()).isEqualTo("from BM1 1AA");
  }

  @Test
  void the_third_of_a_kind_stands_behind_more() {
    assertThat(desk.search.search(here()).services())
        .extracting(FoundService::more)
        .containsExactly(false, false, true);
  }

  @Test
  void one_that_closes_within_half_an_hour_is_a_near_miss() {
    DirectoryAnswer answer =
        desk.search.search(here().openAt(TUESDAY_AT_TEN.plus(Duration.ofMinutes(7 * 60 + 31))));
    assertThat(answer.services())
        .extracting(FoundService::name)
        .containsExactly("Next Chemist", "Far Chemist");
    assertThat(answer.nearMisses())
        .extracting(FoundService::why)
        .containsExactly(
            "0.1 miles · not checked for a year · closes at 18:00, in less than half" + " an hour");
  }

  @Test
  void there_is_always_a_last_row() {
    DirectoryAnswer answer =
        desk.search.search(here().openAt(TUESDAY_AT_TEN.plus(Duration.ofHours(15))));
    assertThat(answer.services()).isEmpty();
    assertThat(answer.nearMisses()).hasSize(3);
    assertThat(answer.last()).hasValueSatisfying(it -> assertThat(it.name()).contains("Bride"));
  }

  @Test
  void the_last_row_is_for_the_person_and_an_empty_directory_still_says_where_to_turn() {
    desk.take(hospital.with("minimum_age", 18));
    DirectoryAnswer answer =
        desk.search.search(
            here()
                .openAt(TUESDAY_AT_TEN.plus(Duration.ofHours(15)))
                .forSomebody(OptionalInt.of(4), ""));
    assertThat(answer.services()).isEmpty();
    assertThat(answer.last()).isEmpty();
    assertThat(answer.otherwise()).contains("111");
  }

  @Test
  void somebody_too_young_is_told_so() {
    desk.take(near.with("minimum_age", 16));
    DirectoryAnswer answer = desk.search.search(here().forSomebody(OptionalInt.of(15), ""));
    assertThat(answer.services()).extracting(FoundService::name).doesNotContain("Near Chemist");
    assertThat(answer.nearMisses().get(0).why()).endsWith("only for people aged 16 and over");
  }

  @Test
  void language_and_access_count() {
    desk.take(
        near.with("languages", List.of(java.util.Map.of("code", "pl", "name", "Polish")))
            .with("accessibility", List.of(java.util.Map.of("description", "Wheelchair ramp"))));
    DirectoryAnswer answer = desk.search.search(here().with("pl", Set.of("wheelchair")));
    assertThat(answer.services()).extracting(FoundService::name).containsExactly("Near Chemist");
    assertThat(answer.services().get(0).why()).contains("speaks Polish · has wheelchair access");
    assertThat(answer.nearMisses()).isEmpty();
  }

  @Test
  void a_service_for_other_practices_is_not_found() {
    desk.take(near.sortedBy("Practices (ODS code)", "Y00099"));
    assertThat(desk.search.search(here()).services())
        .extracting(FoundService::name)
        .containsExactly("Next Chemist", "Far Chemist");
    desk.take(near.sortedBy("Practices (ODS code)", "Y00001"));
    assertThat(desk.search.search(here()).services()).hasSize(3);
  }

  @Test
  void free_words_are_understood_also_when_they_are_misspelt() {
    for (String typed : List.of("chemist", "my ear aches, earache", "farmacy", "pharmcy")) {
      assertThat(desk.search.search(desk.words(typed).near("BM1 1AA")).services())
          .as(typed)
          .hasSize(3);
    }
    assertThat(desk.search.search(desk.words("St Brides").near("BM1 1AA")).services())
        .extracting(FoundService::name)
        .containsExactly("St Bride Hospital");
  }

  @Test
  void what_nobody_understands_still_gets_the_last_row() {
    DirectoryAnswer answer = desk.search.search(desk.words("qqqq").near("BM1 1AA"));
    assertThat(answer.services()).isEmpty();
    assertThat(answer.last()).isPresent();
  }

  @Test
  void a_postcode_that_is_not_known_is_placed_by_its_sector_or_district_and_that_is_said() {
    assertThat(desk.search.search(here().near("BM1 1ZZ")).near())
        .isEqualTo("from the middle of BM1 1, because this postcode is not known");
    assertThat(desk.search.search(here().near("BM1 9ZZ")).near())
        .isEqualTo("from the middle of BM1, because this postcode is not known");
    assertThat(desk.search.search(here().near("ZE1 0AA")).near()).isEmpty();
  }

  @Test
  void a_retired_service_is_not_found() {
    desk.replace(next, far, hospital);
    assertThat(desk.search.search(here()).services())
        .extracting(FoundService::name)
        .containsExactly("Next Chemist", "Far Chemist");
  }

  private DirectoryQuery here() {
    return desk.query("sore-throat").near("bm11aa").openAt(TUESDAY_AT_TEN);
  }

  private static AService chemist(String name, double latitude) {
    return AService.called(name).sortedBy("Pharmacy").at("BM1 3CC", latitude, -1);
  }
}
