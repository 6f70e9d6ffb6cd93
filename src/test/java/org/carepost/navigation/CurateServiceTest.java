package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.carepost.navigation.CurateService.Own;
import org.carepost.navigation.CurateService.Said;
import org.carepost.navigation.LocalChange.Kind;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurateServiceTest {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private final DirectoryDesk desk = new DirectoryDesk();
  private final StaffMember manager = manager(DirectoryDesk.RIVERSIDE);
  private final AService near = AService.called("Near").sortedBy("Pharmacy").at("BM1 1AA", 52, -1);
  private final AService far = AService.called("Far").sortedBy("Pharmacy").at("BM1 2AB", 52.1, -1);

  @BeforeEach
  void given_two_chemists() {
    desk.places.with("BM1 1AA", 52, -1);
    desk.take(near, far);
  }

  @Test
  void a_correction_survives_an_import_and_only_its_practice_sees_it() {
    say(Kind.CORRECTED, "phone", "01632 960123", 0);
    desk.take(near.with("description", "news"), far);
    assertThat(first(DirectoryDesk.RIVERSIDE).phone()).isEqualTo("01632 960123");
    assertThat(first(LAKESIDE).phone()).isEmpty();
    say(Kind.CORRECTED, "phone", "", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).phone()).isEmpty();
  }

  @Test
  void a_criterion_that_is_corrected_counts() {
    say(Kind.CORRECTED, "minimum_age", "16", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).why()).contains("for people aged 16 and over");
  }

  @Test
  void who_is_ranked_comes_before_who_is_near() {
    desk.curate.say(far.id(), new Said(Kind.RANKED, "cough-cold", "1", 0, "they asked"), manager);
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Far");
    assertThat(first(LAKESIDE).name()).isEqualTo("Near");
  }

  @Test
  void a_report_of_capacity_counts_for_a_day() {
    say(Kind.CAPACITY, "", "FULL", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Far");
    pass(Duration.ofHours(23));
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Far");
    pass(Duration.ofHours(2));
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Near");
  }

  @Test
  void a_notice_is_shown_as_long_as_it_counts() {
    say(Kind.NOTICE, "", "Door at the back", 2);
    assertThat(first(DirectoryDesk.RIVERSIDE).why()).endsWith("Door at the back");
    pass(Duration.ofDays(3));
    assertThat(first(DirectoryDesk.RIVERSIDE).why()).doesNotContain("Door");
  }

  @Test
  void what_is_retired_is_not_found_until_it_is_restored() {
    say(Kind.RETIRED, "", "", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Far");
    assertThat(first(LAKESIDE).name()).isEqualTo("Near");
    pass(Duration.ofMinutes(1));
    say(Kind.RESTORED, "", "", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).name()).isEqualTo("Near");
  }

  @Test
  void who_assures_it_is_shown() {
    assertThat(first(DirectoryDesk.RIVERSIDE).why()).contains("not checked for a year");
    say(Kind.ASSURED, "", "", 0);
    assertThat(first(DirectoryDesk.RIVERSIDE).why()).contains("checked in March 2026");
  }

  @Test
  void an_entry_of_ones_own_is_found_by_its_practice_alone() {
    String id =
        desk.curate.add(
            new Own("Own chemist", "pharmacy", "01632 960001", "BM1 1AA", "", "new"), manager);
    assertThat(names(DirectoryDesk.RIVERSIDE)).contains("Own chemist");
    assertThat(names(LAKESIDE)).doesNotContain("Own chemist");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () ->
                desk.curate.say(id, new Said(Kind.ASSURED, "", "", 0, "seen"), manager(LAKESIDE)));
  }

  private void say(Kind kind, String field, String value, int days) {
    desk.curate.say(near.id(), new Said(kind, field, value, days, "because"), manager);
  }

  private void pass(Duration time) {
    desk.clock.pass(time);
  }

  private FoundService first(PracticeId practice) {
    return desk.search.search(query(practice)).services().get(0);
  }

  private List<String> names(PracticeId practice) {
    return desk.search.search(query(practice)).services().stream().map(FoundService::name).toList();
  }

  private DirectoryQuery query(PracticeId practice) {
    return DirectoryQuery.of(practice, desk.kinds.need("cough-cold").orElseThrow()).near("BM1 1AA");
  }

  private static StaffMember manager(PracticeId practice) {
    return new StaffMember(Ids.next(), practice, "sunita.rao", "Sunita Rao", Role.MANAGER, "x");
  }
}
