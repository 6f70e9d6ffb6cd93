package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carepost.people.AStaffMember.PASSWORD;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.SettableClock;
import org.carepost.platform.attempts.InMemoryAttempts;
import org.carepost.platform.attempts.TooManyTries;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final TotpSecret SECRET = TotpSecret.random();

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Audit audit = new Audit(trail, clock);
  private final Staff staff = new InMemoryStaff();
  private final InMemoryStaffSessions sessions = new InMemoryStaffSessions();
  private final QuickPasswords passwords = new QuickPasswords();
  private final SignIn signIn =
      new SignIn(
          staff,
          passwords,
          new InMemoryAttempts(clock),
          new StartSession(staff, sessions, audit, clock));
  private final ResumeSession resumeSession = new ResumeSession(sessions, staff, clock);
  private final StaffMember member = AStaffMember.navigator().built();

  SignInTest() {
    staff.add(member);
  }

  @Test
  void username_and_password_let_in() {
    SignedIn signedIn = trySignIn(" Riverside.Navigator ", PASSWORD, "").orElseThrow();
    assertThat(Tokens.wellFormed(signedIn.token())).isTrue();
    assertThat(signedIn.endsAt()).isEqualTo(clock.instant().plus(Duration.ofHours(12)));
    assertThat(resumeSession.resume(signedIn.token(), SessionKind.BROWSER)).contains(member);
    assertThat(trail.actions(member.practice())).containsExactly(Action.SIGNED_IN);
  }

  @Test
  void many_right_ones_at_the_same_time_do_not_lock_one_another_out() {
    long in =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(it -> trySignIn("riverside.navigator", PASSWORD, ""))
            .filter(Optional::isPresent)
            .count();
    assertThat(in).isEqualTo(40);
  }

  @Test
  void a_wrong_password_does_not_and_is_written_down() {
    assertThat(trySignIn("riverside.navigator", "wrong", "")).isEmpty();
    assertThat(trail.actions(member.practice())).containsExactly(Action.SIGN_IN_REFUSED);
  }

  @Test
  void a_name_that_nobody_has_costs_a_password_check_too() {
    assertThat(trySignIn("nobody", PASSWORD, "")).isEmpty();
    assertThat(passwords.asked()).hasSize(1);
  }

  @Test
  void who_is_disabled_is_not_let_in() {
    member.disable();
    assertThat(trySignIn("riverside.navigator", PASSWORD, "")).isEmpty();
  }

  @Test
  void the_fifth_wrong_try_locks_for_a_quarter_of_an_hour_even_for_the_right_password() {
    failFiveTimes("riverside.navigator");
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> trySignIn("RIVERSIDE.navigator", PASSWORD, ""))
        .satisfies(it -> assertThat(it.minutesFrom(clock.instant())).isEqualTo(15));
    clock.pass(Duration.ofMinutes(15));
    assertThat(trySignIn("riverside.navigator", PASSWORD, "")).isPresent();
  }

  @Test
  void a_name_that_nobody_has_is_locked_in_the_same_way() {
    failFiveTimes("nobody");
    assertThatExceptionOfType(TooManyTries.class)
        .isThrownBy(() -> trySignIn("nobody", PASSWORD, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "riverside.navigator\u0000",
        "riverside.navigator\u0001",
        "riverside.nav\u00edgator",
        "\uff52iverside.navigator",
        "riverside.navigator\u200b"
      })
  void another_spelling_that_a_database_might_take_for_the_name_lets_nobody_in(String spelling) {
    assertThat(trySignIn(spelling, PASSWORD, "")).isEmpty();
    assertThat(passwords.asked()).hasSize(1);
  }

  @Test
  void a_right_sign_in_forgives_the_wrong_ones_before() {
    for (int i = 0; i < 4; i++) {
      trySignIn("riverside.navigator", "wrong", "");
    }
    assertThat(trySignIn("riverside.navigator", PASSWORD, "")).isPresent();
    assertThat(trySignIn("riverside.navigator", "wrong", "")).isEmpty();
    assertThat(trySignIn("riverside.navigator", PASSWORD, "")).isPresent();
  }

  @Test
  void who_has_a_second_factor_needs_its_code() {
    addSecondFactor();
    assertThat(trySignIn("riverside.navigator", PASSWORD, "")).isEmpty();
    assertThat(trySignIn("riverside.navigator", PASSWORD, "000000")).isEmpty();
    assertThat(trySignIn("riverside.navigator", "wrong", code())).isEmpty();
    assertThat(trySignIn("riverside.navigator", PASSWORD, code())).isPresent();
  }

  @Test
  void a_code_works_once() {
    addSecondFactor();
    assertThat(trySignIn("riverside.navigator", PASSWORD, code())).isPresent();
    assertThat(trySignIn("riverside.navigator", PASSWORD, code())).isEmpty();
    clock.pass(Duration.ofSeconds(30));
    assertThat(trySignIn("riverside.navigator", PASSWORD, code())).isPresent();
  }

  private void addSecondFactor() {
    assertThat(member.addSecondFactor(SECRET, code(), clock.instant())).isTrue();
    clock.pass(Duration.ofMinutes(1));
  }

  private String code() {
    return SECRET.codeAt(clock.instant());
  }

  private void failFiveTimes(String username) {
    for (int i = 0; i < 5; i++) {
      assertThat(trySignIn(username, "wrong", "")).isEmpty();
    }
  }

  private Optional<SignedIn> trySignIn(String username, String password, String code) {
    return signIn.signIn(new Credentials(username, password, code), SessionKind.BROWSER);
  }
}
