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

  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Audit audit = new Audit(trail, clock);
  private final Staff staff = new InMemoryStaff();
  private final AddSecondFactor addSecondFactor = new AddSecondFactor(staff, audit, clock);
  private final RemoveSecondFactor removeSecondFactor =
      new RemoveSecondFactor(staff, new InMemoryAttempts(clock), audit, clock);
  private final StaffMember member = AStaffMember.manager().built();

  SecondFactorTest() {
    staff.add(member);
  }

  @Test
  void it_is_added_with_a_code_of_its_secret() {
    assertThat(addSecondFactor.add(member, SECRET, code())).isTrue();
    assertThat(member.hasSecondFactor()).isTrue();
    assertThat(trail.actions(member.practice())).containsExactly(Action.SECOND_FACTOR_ADDED);
  }

  @Test
  void a_wrong_code_adds_nothing() {
    assertThat(addSecondFactor.add(member, SECRET, "000000")).isFalse();
    assertThat(member.hasSecondFactor()).isFalse();
    assertThat(trail.actions(member.practice())).isEmpty();
  }

  @Test
  void it_is_not_replaced_without_being_removed() {
    assertThat(addSecondFactor.add(member, SECRET, code())).isTrue();
    TotpSecret other = TotpSecret.random();
    assertThat(addSecondFactor.add(member, other, other.codeAt(clock.instant()))).isFalse();
  }

  @Test
  void the_code_that_added_it_does_not_remove_it() {
    addSecondFactor.add(member, SECRET, code());
    assertThat(removeSecondFactor.remove(member, code())).isFalse();
  }

  @Test
  void it_is_removed_with_the_next_code() {
    addSecondFactor.add(member, SECRET, code());
    clock.pass(Duration.ofSeconds(30));
    assertThat(removeSecondFactor.remove(member, code())).isTrue();
    assertThat(member.hasSecondFactor()).isFalse();
    assertThat(trail.actions(member.practice()))
        .containsExactly(Action.SECOND_FACTOR_ADDED, Action.SECOND_FACTOR_REMOVED);
  }

  @Test
  void guessing_the_code_that_removes_it_is_locked() {
    addSecondFactor.add(member, SECRET, code());
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
    addSecondFactor.add(member, SECRET, code());
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
