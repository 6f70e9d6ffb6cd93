package org.carepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.platform.SettableClock;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;

class StaffSessionsTest {
  private final SettableClock clock = new SettableClock();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final Audit audit = new Audit(trail, clock);
  private final Staff staff = new InMemoryStaff();
  private final InMemoryStaffSessions sessions = new InMemoryStaffSessions();
  private final ResumeSession resumeSession = new ResumeSession(sessions, staff, clock);
  private final StaffMember member = AStaffMember.clinician().built();
  private final String token;

  StaffSessionsTest() {
    staff.add(member);
    token = start(SessionKind.BROWSER);
  }

  @Test
  void a_session_lasts_half_an_hour_after_its_last_use() {
    clock.pass(Duration.ofMinutes(29));
    assertThat(resume()).contains(member);
    clock.pass(Duration.ofMinutes(29));
    assertThat(resume()).contains(member);
    clock.pass(Duration.ofMinutes(30));
    assertThat(resume()).isEmpty();
  }

  @Test
  void a_page_that_looks_again_by_itself_keeps_nobody_signed_in() {
    clock.pass(Duration.ofMinutes(29));
    assertThat(resumeSession.lookAgain(token)).contains(member);
    clock.pass(Duration.ofMinutes(1));
    assertThat(resumeSession.lookAgain(token)).isEmpty();
    assertThat(resume()).isEmpty();
  }

  @Test
  void it_ends_after_twelve_hours_however_much_it_is_used() {
    for (int i = 0; i < 12 * 60 - 1; i++) {
      clock.pass(Duration.ofMinutes(1));
      assertThat(resume()).isPresent();
    }
    clock.pass(Duration.ofMinutes(1));
    assertThat(resume()).isEmpty();
  }

  @Test
  void use_is_written_down_once_a_minute_at_most() {
    clock.pass(Duration.ofSeconds(59));
    assertThat(resume()).isPresent();
    clock.pass(Duration.ofMinutes(29).plusSeconds(1));
    assertThat(resume()).isEmpty();
  }

  @Test
  void signing_out_ends_it_at_once() {
    SignOut signOut = new SignOut(sessions, audit);
    signOut.signOut(token);
    signOut.signOut(token);
    assertThat(resume()).isEmpty();
    assertThat(trail.actions(member.practice()))
        .containsExactly(Action.SIGNED_IN, Action.SIGNED_OUT);
  }

  @Test
  void disabling_somebody_ends_their_sessions() {
    member.disable();
    assertThat(resume()).isEmpty();
  }

  @Test
  void a_cookie_is_no_bearer_token_and_a_bearer_token_no_cookie() {
    assertThat(resumeSession.resume(token, SessionKind.API)).isEmpty();
    assertThat(resumeSession.resume(start(SessionKind.API), SessionKind.API)).contains(member);
  }

  @Test
  void a_token_of_nobody_is_nobodys() {
    assertThat(resumeSession.resume(Tokens.random(), SessionKind.BROWSER)).isEmpty();
  }

  @Test
  void the_next_sign_in_forgets_sessions_that_have_ended() {
    clock.pass(Duration.ofHours(12).plusNanos(1));
    start(SessionKind.BROWSER);
    assertThat(sessions.of(token)).isEmpty();
  }

  @Test
  void the_table_holds_a_hash_of_the_token_only() {
    assertThat(sessions.of(token).orElseThrow().id()).matches("[0-9a-f]{64}").doesNotContain(token);
  }

  private Optional<StaffMember> resume() {
    return resumeSession.resume(token, SessionKind.BROWSER);
  }

  private String start(SessionKind kind) {
    return new StartSession(staff, sessions, audit, clock)
        .start(member, true, "", kind)
        .orElseThrow()
        .token();
  }
}
