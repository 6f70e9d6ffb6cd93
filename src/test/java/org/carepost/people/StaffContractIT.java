package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepost.people.AStaffMember.clinician;
import static org.carepost.people.AStaffMember.navigator;

import java.time.Duration;
import java.time.Instant;
import org.carepost.databases.OnEveryStorage;
import org.carepost.databases.Storage;
import org.carepost.databases.StorageTransaction;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryStorage
class StaffContractIT {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");
  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00.123456Z");

  @RegisterExtension final StorageTransaction storage;
  private final Staff staff;
  private final StaffSessions sessions;
  private final StaffMember member = navigator().built();

  StaffContractIT(Storage where) {
    storage = where.begin();
    staff = storage.repository(InMemoryStaff::new, JpaStaff::new);
    sessions = storage.repository(InMemoryStaffSessions::new, JpaStaffSessions::new);
    storage.given(new Practice(RIVERSIDE, "Riverside Surgery", "01902 496 0000"));
    storage.settle();
    staff.add(member);
    storage.settle();
  }

  @Test
  void a_member_comes_back_as_added() {
    StaffMember found = staff.find(RIVERSIDE, member.id()).orElseThrow();
    assertThat(found.username()).isEqualTo("riverside.navigator");
    assertThat(found.displayName()).isEqualTo("Sam Taylor");
    assertThat(found.role()).isEqualTo(Role.NAVIGATOR);
    assertThat(found.passwordHash()).isEqualTo(member.passwordHash());
    assertThat(found.hasSecondFactor()).isFalse();
    assertThat(found.isDisabled()).isFalse();
  }

  @Test
  void a_username_finds_its_owner_exactly() {
    assertThat(staff.named("riverside.navigator")).map(StaffMember::id).contains(member.id());
    assertThat(staff.named("riverside")).isEmpty();
  }

  @Test
  void a_second_factor_and_the_code_used_last_are_kept() {
    TotpSecret secret = TotpSecret.random();
    String code = secret.codeAt(NOW);
    assertThat(locked().addSecondFactor(secret, code, NOW)).isTrue();
    storage.settle();
    assertThat(locked().hasSecondFactor()).isTrue();
    assertThat(locked().usesUp(code, NOW)).isFalse();
  }

  @Test
  void a_password_that_must_be_changed_is_kept_as_such() {
    locked().givePassword("given");
    storage.settle();
    assertThat(locked().passwordHash()).isEqualTo("given");
    assertThat(locked().hasProvisionalPassword()).isTrue();
    locked().choosePassword("chosen");
    storage.settle();
    assertThat(locked().hasProvisionalPassword()).isFalse();
  }

  @Test
  void all_their_sessions_end_and_nobody_elses() {
    StaffMember colleague = clinician().built();
    staff.add(colleague);
    storage.settle();
    sessions.add(new StaffSession("theirs", member, SessionKind.BROWSER, NOW));
    sessions.add(new StaffSession("also theirs", member, SessionKind.API, NOW));
    sessions.add(new StaffSession("colleague's", colleague, SessionKind.BROWSER, NOW));
    storage.settle();
    sessions.removeAll(RIVERSIDE, member.id());
    storage.settle();
    assertThat(sessions.of("theirs")).isEmpty();
    assertThat(sessions.of("also theirs")).isEmpty();
    assertThat(sessions.of("colleague's")).isPresent();
  }

  @Test
  void another_practice_cannot_see_them() {
    assertThat(staff.find(LAKESIDE, member.id())).isEmpty();
    assertThat(staff.lock(LAKESIDE, member.id())).isEmpty();
    assertThat(staff.of(LAKESIDE, 10)).isEmpty();
  }

  @Test
  void a_practices_staff_are_listed_up_to_a_limit() {
    staff.add(clinician().built());
    storage.settle();
    assertThat(staff.of(RIVERSIDE, 10)).hasSize(2);
    assertThat(staff.of(RIVERSIDE, 1)).hasSize(1);
  }

  @Test
  void a_session_is_known_by_its_token_to_the_microsecond() {
    String token = Tokens.random();
    sessions.add(new StaffSession(token, member, SessionKind.API, NOW));
    storage.settle();
    StaffSession found = sessions.of(token).orElseThrow();
    assertThat(found.practice()).isEqualTo(RIVERSIDE);
    assertThat(found.staff()).isEqualTo(member.id());
    assertThat(found.kind()).isEqualTo(SessionKind.API);
    assertThat(found.endsAt()).isEqualTo(NOW.plus(Duration.ofHours(12)));
    assertThat(sessions.of(Tokens.random())).isEmpty();
  }

  @Test
  void a_removed_session_is_gone() {
    String token = Tokens.random();
    sessions.add(new StaffSession(token, member, SessionKind.BROWSER, NOW));
    storage.settle();
    sessions.remove(sessions.of(token).orElseThrow());
    storage.settle();
    assertThat(sessions.of(token)).isEmpty();
  }

  @Test
  void only_sessions_that_were_to_end_before_are_forgotten() {
    String token = Tokens.random();
    sessions.add(new StaffSession(token, member, SessionKind.BROWSER, NOW));
    storage.settle();
    Instant end = NOW.plus(Duration.ofHours(12));
    sessions.removeEndedBefore(end);
    storage.settle();
    assertThat(sessions.of(token)).isPresent();
    storage.settle();
    sessions.removeEndedBefore(end.plusMillis(1));
    storage.settle();
    assertThat(sessions.of(token)).isEmpty();
  }

  private StaffMember locked() {
    return staff.lock(RIVERSIDE, member.id()).orElseThrow();
  }
}
