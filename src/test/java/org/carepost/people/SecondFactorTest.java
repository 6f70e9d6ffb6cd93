package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.SettableClock;
import org.carepost.platform.attempts.InMemoryAttempts;
import org.carepost.platform.attempts.TooManyTries;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
  private static final TotpSecret SECRET = TotpSecret.random();

  private static final String HERE = "token of the browser that adds it";

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Audit audit = new Audit(trail, clock);
  private final Staff staff = new InMemoryStaff();
  private final StaffSessions sessions = new InMemoryStaffSessions();
  private final AddSecondFactor addSecondFactor =
      new AddSecondFactor(staff, sessions, audit, clock);
  private final ConfirmPassword confirm =
      new ConfirmPassword(new QuickPasswords(), new InMemoryAttempts(clock));
  private final RemoveSecondFactor removeSecondFactor =
      new RemoveSecondFactor(staff, new InMemoryAttempts(clock), audit, clock);
  private final StaffMember member = AStaffMember.manager().built();

  SecondFactorTest() {
    staff.add(member);
  }

  @Test
  void it_is_added_with_a_code_of_its_secret() {
    assertThat(addSecondFactor.add(member, SECRET, code(), HERE)).isTrue();
    assertThat(member.hasSecondFactor()).isTrue();
    assertThat(trail.actions(member.practice())).containsExactly(Action.SECOND_FACTOR_ADDED);
  }

  @Test
  void sessions_that_began_without_it_end_but_for_the_one_that_adds_it() {
    StaffMember colleague = AStaffMember.navigator().built();
    sessions.add(new StaffSession(HERE, member, SessionKind.BROWSER, clock.instant()));
    sessions.add(new StaffSession("thief", member, SessionKind.BROWSER, clock.instant()));
    sessions.add(new StaffSession("colleague", colleague, SessionKind.BROWSER, clock.instant()));
    addSecondFactor.add(member, SECRET, "000000", HERE);
    assertThat(sessions.of("thief")).isPresent();

    addSecondFactor.add(member, SECRET, code(), HERE);
    assertThat(sessions.of("thief")).isEmpty();
    assertThat(sessions.of(HERE)).isPresent();
    assertThat(sessions.of("colleague")).isPresent();
  }

  @Test
  void who_is_signed_in_is_asked_for_their_own_password() {
    assertThat(confirm.isOf(member, "wrong")).isFalse();
    assertThat(confirm.isOf(member, AStaffMember.PASSWORD)).isTrue();
  }

  @Test
  void guessing_ones_own_password_is_locked() {
    for (int i = 0; i < 5; i++) {
      assertThat(confirm.isOf(member, "wrong")).isFalse();
    }
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> confirm.isOf(member, AStaffMember.PASSWORD));
  }

  @Test
  void a_wrong_code_adds_nothing() {
    assertThat(addSecondFactor.add(member, SECRET, "000000", HERE)).isFalse();
    assertThat(member.hasSecondFactor()).isFalse();
    assertThat(trail.actions(member.practice())).isEmpty();
  }

  @Test
  void it_is_not_replaced_without_being_removed() {
    assertThat(addSecondFactor.add(member, SECRET, code(), HERE)).isTrue();
    TotpSecret other = TotpSecret.random();
    assertThat(addSecondFactor.add(member, other, other.codeAt(clock.instant()), HERE)).isFalse();
  }

  @Test
  void the_code_that_added_it_does_not_remove_it() {
    addSecondFactor.add(member, SECRET, code(), HERE);
    assertThat(removeSecondFactor.remove(member, code())).isFalse();
  }

  @Test
  void it_is_removed_with_the_next_code() {
    addSecondFactor.add(member, SECRET, code(), HERE);
    clock.pass(Duration.ofSeconds(30));
    assertThat(removeSecondFactor.remove(member, code())).isTrue();
    assertThat(member.hasSecondFactor()).isFalse();
    assertThat(trail.actions(member.practice()))
        .containsExactly(Action.SECOND_FACTOR_ADDED, Action.SECOND_FACTOR_REMOVED);
  }

  @Test
  void guessing_the_code_that_removes_it_is_locked() {
    addSecondFactor.add(member, SECRET, code(), HERE);
    for (int i = 0; i < 5; i++) {
      assertThat(removeSecondFactor.remove(member, "none")).isFalse();
    }
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> removeSecondFactor.remove(member, code()));
  }

  @Test
  void the_setting_holds_back_only_who_has_none() {
    SecondFactorRule required = new SecondFactorRule("required");
    assertThat(required.holdsBack(member)).isTrue();
    assertThat(new SecondFactorRule("optional").holdsBack(member)).isFalse();
    addSecondFactor.add(member, SECRET, code(), HERE);
    assertThat(required.holdsBack(member)).isFalse();
  }

  @Test
  void its_picture_and_its_key_say_the_same() {
    SecondFactorView view = SecondFactorView.of(SECRET, member);
    assertThat(view.spaced().replace(" ", "")).isEqualTo(SECRET.base32());
    assertThat(view.spaced()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    assertThat(view.picture().path()).startsWith("M4,4h7v1h-7z");
    assertThat(view.toString()).doesNotContain(SECRET.base32());
  }

  private String code() {
    return SECRET.codeAt(clock.instant());
  }
}
