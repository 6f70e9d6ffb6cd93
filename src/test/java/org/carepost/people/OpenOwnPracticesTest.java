package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.KeepPractice;
import org.carepost.practice.PracticesFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenOwnPracticesTest {
  private static final PracticeId HIGH_STREET = new PracticeId("A12345");
  private static final String FILE =
      """
      practices:
        - code: A12345
          name: High Street Surgery
          telephone: 020 7946 0018
          hub: North Town
          manager: {username: high-street.manager, name: Pat Jones, first-password: otter lamp bicycle}
        - code: A12346
          name: Station Road Surgery
          telephone: 020 7946 0019
          hub: North Town
          manager: {username: station-road.manager, name: Kim Lee, first-password: kettle moss trumpet}
      """;

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryStaff staff = new InMemoryStaff();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

  @Test
  void each_is_opened_in_its_hub_with_a_manager_who_must_choose_a_password() {
    start(FILE);
    assertThat(practices.all(10))
        .extracting(it -> it.hub().orElseThrow())
        .hasSize(2)
        .containsOnly(practices.hub("North Town").orElseThrow().id());
    StaffMember manager = staff.named("high-street.manager").orElseThrow();
    assertThat(manager.practice()).isEqualTo(HIGH_STREET);
    assertThat(manager.role()).isEqualTo(Role.MANAGER);
    assertThat(manager.hasProvisionalPassword()).isTrue();
    assertThat(manager.passwordHash()).isEqualTo(new QuickPasswords().hash("otter lamp bicycle"));
    assertThat(staff.named("station-road.manager").orElseThrow().passwordHash())
        .isEqualTo(new QuickPasswords().hash("kettle moss trumpet"));
    assertThat(trail.actions(HIGH_STREET))
        .containsExactly(Action.PRACTICE_OPENED, Action.STAFF_ADDED);
  }

  @Test
  void the_next_start_takes_over_what_changed_and_leaves_the_manager_alone() {
    start(FILE);
    StaffMember manager = staff.named("high-street.manager").orElseThrow();
    manager.choosePassword("their own");

    String changed =
        FILE.replace("High Street Surgery", "High Street Practice")
            .replace("    hub: North Town\n", "")
            .replace(", first-password: otter lamp bicycle", "");
    start(changed);
    start(changed);
    assertThat(practices.get(HIGH_STREET).name()).isEqualTo("High Street Practice");
    assertThat(practices.get(HIGH_STREET).hub()).isEmpty();
    assertThat(staff.of(HIGH_STREET, 10)).containsExactly(manager);
    assertThat(manager.passwordHash()).isEqualTo("their own");
    assertThat(trail.actions(HIGH_STREET))
        .containsExactly(Action.PRACTICE_OPENED, Action.STAFF_ADDED, Action.PRACTICE_CHANGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", first-password: kettle moss trumpet|''|first-password",
        "kettle moss trumpet|too short|first-password",
        "kettle moss trumpet|station-road.manager1|first-password",
        "username: station-road.manager|username: Kim Lee|username",
        "Kim Lee|%s|name"
      })
  void a_manager_who_cannot_be_added_stops_the_start_before_anything_is_opened(
      String right, String wrong, String word) {
    refused(FILE.replace(right, wrong.formatted("x".repeat(101))), false, word);
  }

  @Test
  void practices_of_ones_own_are_not_put_beside_the_demos() {
    refused(FILE, true, "CAREPOST_DEMO");
    openOwnPractices("practices: []", true).start(new Object());
  }

  @Test
  void a_username_that_is_somebody_elses_stops_the_start() {
    staff.add(AStaffMember.manager().named("station-road.manager").built());
    refused(FILE, false, "works at another practice");
  }

  private void refused(String file, boolean demo, String word) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> openOwnPractices(file, demo).start(new Object()))
        .withMessageStartingWith("config/practices.yaml: A1234")
        .withMessageContaining(word);
    assertThat(practices.all(10)).isEmpty();
  }

  private void start(String file) {
    openOwnPractices(file, false).start(new Object());
  }

  private OpenOwnPractices openOwnPractices(String file, boolean demo) {
    Audit audit = new Audit(trail, new SettableClock());
    return new OpenOwnPractices(
        PracticesFiles.of(file),
        demo,
        new KeepPractice(practices, audit),
        staff,
        new AddStaff(staff, audit),
        new QuickPasswords());
  }
}
