package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.practice.InMemoryPractices;
import org.carepost.practice.KeepPractice;
import org.carepost.practice.Practice;
import org.carepost.practice.PracticesFiles;
import org.junit.jupiter.api.Test;

class OpenOwnPracticesTest {
  private static final PracticeId HIGH_STREET = new PracticeId("A12345");
  private static final String FILE =
      """
      practices:
        - code: A12345
          name: High Street Surgery
          telephone: 020 7946 0018
          hub: North Town
          manager: {username: high-street.manager, name: Pat Jones}
        - code: A12346
          name: Station Road Surgery
          telephone: 020 7946 0019
          hub: North Town
          manager: {username: station-road.manager, name: Kim Lee}
      """;

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryStaff staff = new InMemoryStaff();

  @Test
  void each_is_opened_in_its_hub_with_a_manager_who_must_choose_a_password() {
    start(FILE, false, "only for the first time");
    assertThat(practices.all(10)).extracting(Practice::hub).doesNotContain(Optional.empty());
    assertThat(practices.all(10))
        .extracting(Practice::hub)
        .containsOnly(practices.all(1).get(0).hub());
    StaffMember manager = staff.named("high-street.manager").orElseThrow();
    assertThat(manager.practice()).isEqualTo(HIGH_STREET);
    assertThat(manager.role()).isEqualTo(Role.MANAGER);
    assertThat(manager.hasProvisionalPassword()).isTrue();
  }

  @Test
  void the_next_start_takes_over_what_changed_and_leaves_the_manager_alone() {
    start(FILE, false, "only for the first time");
    StaffMember manager = staff.named("high-street.manager").orElseThrow();
    manager.choosePassword("their own");

    start(
        FILE.replace("High Street Surgery", "High Street Practice")
            .replace("    hub: North Town\n", ""),
        false,
        "");
    assertThat(practices.get(HIGH_STREET).name()).isEqualTo("High Street Practice");
    assertThat(practices.get(HIGH_STREET).hub()).isEmpty();
    assertThat(staff.of(HIGH_STREET, 10)).containsExactly(manager);
    assertThat(manager.passwordHash()).isEqualTo("their own");
  }

  @Test
  void a_new_manager_without_a_fit_first_password_stops_the_start_by_the_settings_name() {
    for (String password : new String[] {"", "too short", "high-street.manager1"}) {
      refused(FILE, false, password, "STAFF_FIRST_PASSWORD");
    }
  }

  @Test
  void practices_of_ones_own_are_not_put_beside_the_demos() {
    refused(FILE, true, "only for the first time", "CAREPOST_DEMO");
    start("practices: []", true, "");
  }

  @Test
  void a_username_that_cannot_be_or_is_somebody_elses_stops_the_start() {
    refused(
        FILE.replace("high-street.manager", "Pat Jones"),
        false,
        "only for the first time",
        "usernames");
    staff.add(AStaffMember.manager().named("high-street.manager").built());
    refused(FILE, false, "only for the first time", "works at another practice");
  }

  private void refused(String file, boolean demo, String password, String word) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> start(file, demo, password))
        .withMessageStartingWith("config/practices.yaml ")
        .withMessageContaining(word);
    assertThat(practices.all(10)).isEmpty();
  }

  private void start(String file, boolean demo, String password) {
    new OpenOwnPractices(
            PracticesFiles.of(file),
            demo,
            Optional.of(password),
            new KeepPractice(practices),
            staff,
            new AddStaff(staff, new Audit(new InMemoryAuditTrail(), new SettableClock())),
            new QuickPasswords())
        .start(new Object());
  }
}
