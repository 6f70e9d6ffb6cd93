package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.attempts.InMemoryAttempts;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class StaffAccountsTest {
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Audit audit = new Audit(trail, clock);
  private final Staff staff = new InMemoryStaff();
  private final StaffSessions sessions = new InMemoryStaffSessions();
  private final AddStaff addStaff = new AddStaff(staff, audit);
  private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
  private final FiredEvents<AccessEnded> ended = new FiredEvents<>();
  private final ChangeStaff changeStaff = new ChangeStaff(staff, sessions, attempts, audit, ended);
  private final ChoosePassword choosePassword = new ChoosePassword(staff, sessions, audit);
  private final FirstThing firstThing = new FirstThing(new SecondFactorRule("required"));
  private final StaffMember manager = AStaffMember.manager().built();
  private final StaffMember colleague = AStaffMember.clinician().built();

  StaffAccountsTest() {
    staff.add(manager);
    staff.add(colleague);
  }

  @Test
  void who_is_added_works_where_the_manager_does_and_must_choose_a_password() {
    assertThat(addStaff.add(somebody("amara.okafor"), manager)).isTrue();
    StaffMember added = staff.named("amara.okafor").orElseThrow();
    assertThat(added.practice()).isEqualTo(manager.practice());
    assertThat(added.role()).isEqualTo(Role.CLINICIAN);
    assertThat(added.hasProvisionalPassword()).isTrue();
    assertThat(trail.actions(manager.practice())).containsExactly(Action.STAFF_ADDED);
  }

  @Test
  void a_username_that_somebody_has_anywhere_is_not_given_again() {
    staff.add(AStaffMember.navigator().at(LAKESIDE).named("amara.okafor").built());
    assertThat(addStaff.add(somebody("amara.okafor"), manager)).isFalse();
    assertThat(staff.of(manager.practice(), 10)).hasSize(2);
    assertThat(trail.actions(manager.practice())).isEmpty();
  }

  @Test
  void a_chosen_password_is_theirs_and_ends_what_began_with_the_other() {
    colleague.givePassword("given");
    signIn(colleague, "here");
    signIn(colleague, "elsewhere");
    choosePassword.choose(colleague, "chosen", "here");
    assertThat(colleague.passwordHash()).isEqualTo("chosen");
    assertThat(colleague.hasProvisionalPassword()).isFalse();
    assertThat(sessions.of("here")).isPresent();
    assertThat(sessions.of("elsewhere")).isEmpty();
    assertThat(trail.actions(manager.practice())).containsExactly(Action.PASSWORD_CHOSEN);
  }

  @Test
  void the_password_comes_before_the_code_and_both_before_anything_else() {
    colleague.givePassword("given");
    assertThat(firstThing.of(colleague)).contains("/account/password");
    colleague.choosePassword("chosen");
    assertThat(firstThing.of(colleague)).contains("/account/second-factor");
    TotpSecret secret = TotpSecret.random();
    colleague.addSecondFactor(secret, secret.codeAt(clock.instant()), clock.instant());
    assertThat(firstThing.of(colleague)).isEmpty();
  }

  @Test
  void a_password_that_a_manager_gave_meanwhile_is_not_chosen_over() {
    StaffMember before = copy(colleague);
    changeStaff.givePassword(colleague.id(), "given", manager);
    assertProblem(ProblemType.CONFLICT, () -> choosePassword.choose(before, "chosen", "here"));
    assertThat(colleague.passwordHash()).isEqualTo("given");
  }

  @Test
  void a_new_first_password_signs_them_out_and_must_be_changed() {
    signIn(colleague, "open");
    changeStaff.givePassword(colleague.id(), "given", manager);
    assertThat(colleague.passwordHash()).isEqualTo("given");
    assertThat(colleague.hasProvisionalPassword()).isTrue();
    assertThat(sessions.of("open")).isEmpty();
    assertThat(trail.actions(manager.practice())).containsExactly(Action.PASSWORD_GIVEN);
  }

  @Test
  void who_guessed_in_vain_signs_in_at_once_by_a_new_first_password() {
    SignIn signIn =
        new SignIn(
            staff, new QuickPasswords(), attempts, new StartSession(staff, sessions, audit, clock));
    for (int i = 0; i < 5; i++) {
      assertThat(signIn.signIn(credentials("a wrong password"), SessionKind.BROWSER)).isEmpty();
    }
    changeStaff.givePassword(colleague.id(), new QuickPasswords().hash("given"), manager);
    assertThat(signIn.signIn(credentials("given"), SessionKind.BROWSER)).isPresent();
  }

  @Test
  void a_password_that_was_right_before_it_was_changed_lets_nobody_in() {
    StartSession startSession = new StartSession(staff, sessions, audit, clock);
    StaffMember before = copy(colleague);
    changeStaff.givePassword(colleague.id(), "given", manager);
    assertThat(startSession.start(before, true, "", SessionKind.BROWSER)).isEmpty();
    assertThat(startSession.start(colleague, true, "", SessionKind.BROWSER)).isPresent();
  }

  @Test
  void who_lost_their_phone_signs_in_anew_without_a_code() {
    TotpSecret secret = TotpSecret.random();
    colleague.addSecondFactor(secret, secret.codeAt(clock.instant()), clock.instant());
    signIn(colleague, "open");
    changeStaff.removeSecondFactor(colleague.id(), manager);
    assertThat(colleague.usesUp("", clock.instant())).isTrue();
    assertThat(sessions.of("open")).isEmpty();
    assertThat(trail.actions(manager.practice())).containsExactly(Action.SECOND_FACTOR_REMOVED);
  }

  @Test
  void access_ends_at_once_and_can_be_given_again() {
    signIn(colleague, "open");
    changeStaff.disable(colleague.id(), manager);
    assertThat(colleague.isDisabled()).isTrue();
    assertThat(sessions.of("open")).isEmpty();
    assertThat(ended.fired())
        .containsExactly(new AccessEnded(colleague.practice(), colleague.id()));
    changeStaff.enable(colleague.id(), manager);
    assertThat(colleague.isDisabled()).isFalse();
    assertThat(trail.actions(manager.practice()))
        .containsExactly(Action.ACCESS_ENDED, Action.ACCESS_GIVEN);
  }

  @Test
  void a_role_is_changed_without_signing_out() {
    signIn(colleague, "open");
    changeStaff.giveRole(colleague.id(), Role.NAVIGATOR, manager);
    assertThat(colleague.role()).isEqualTo(Role.NAVIGATOR);
    assertThat(sessions.of("open")).isPresent();
    assertThat(trail.actions(manager.practice())).containsExactly(Action.ROLE_GIVEN);
  }

  @Test
  void nobody_changes_their_own_access() {
    for (Change change : changes()) {
      assertProblem(ProblemType.NOT_ALLOWED, () -> change.of(manager.id(), manager));
    }
    assertThat(manager.role()).isEqualTo(Role.MANAGER);
    assertThat(trail.actions(manager.practice())).isEmpty();
  }

  @Test
  void who_is_no_manager_any_more_changes_nobodys() {
    StaffMember other = AStaffMember.manager().named("riverside.manager2").built();
    staff.add(other);
    changeStaff.disable(other.id(), manager);
    for (Change change : changes()) {
      assertProblem(ProblemType.NOT_ALLOWED, () -> change.of(manager.id(), other));
      assertProblem(ProblemType.NOT_ALLOWED, () -> change.of(other.id(), colleague));
    }
    assertThat(trail.actions(manager.practice())).containsExactly(Action.ACCESS_ENDED);
  }

  @Test
  void another_practices_manager_finds_nobody() {
    StaffMember other = AStaffMember.manager().at(LAKESIDE).named("lakeside.manager").built();
    staff.add(other);
    for (Change change : changes()) {
      assertProblem(ProblemType.NOT_FOUND, () -> change.of(colleague.id(), other));
      assertProblem(ProblemType.NOT_FOUND, () -> change.of(UUID.randomUUID(), other));
    }
    assertThat(colleague.isDisabled()).isFalse();
  }

  private List<Change> changes() {
    return List.of(
        changeStaff::disable,
        changeStaff::enable,
        changeStaff::removeSecondFactor,
        (member, by) -> changeStaff.giveRole(member, Role.NAVIGATOR, by),
        (member, by) -> changeStaff.givePassword(member, "given", by));
  }

  private interface Change {
    void of(UUID member, StaffMember by);
  }

  private static void assertProblem(ProblemType type, ThrowingCallable call) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(call)
        .extracting(Problem::type)
        .isEqualTo(type);
  }

  /** As another transaction had read them. */
  private static StaffMember copy(StaffMember it) {
    return new StaffMember(
        it.id(), it.practice(), it.username(), it.displayName(), it.role(), it.passwordHash());
  }

  private Credentials credentials(String password) {
    return new Credentials(colleague.username(), password, "");
  }

  private void signIn(StaffMember member, String token) {
    sessions.add(new StaffSession(token, member, SessionKind.BROWSER, clock.instant()));
  }

  private static NewStaff somebody(String username) {
    return new NewStaff(username, "Dr Amara Okafor", Role.CLINICIAN, "hash");
  }
}
