package org.carepost.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.carepost.audit.Audit;
import org.carepost.audit.InMemoryAuditTrail;
import org.carepost.people.Role;
import org.carepost.people.StaffMember;
import org.carepost.platform.FiredEvents;
import org.carepost.platform.Ids;
import org.carepost.platform.PracticeId;
import org.carepost.platform.SettableClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CloseLoopTest {
  private static final PracticeId RIVERSIDE = new PracticeId("Y00001");
  private static final PracticeId LAKESIDE = new PracticeId("Y00003");

  private final SettableClock clock = new SettableClock();
  private final InMemorySignposts signposts = new InMemorySignposts();
  private final FiredEvents<SignpostMoved> moved = new FiredEvents<>();
  private final CloseLoop closeLoop =
      new CloseLoop(signposts, moved, new Audit(new InMemoryAuditTrail(), clock), clock);
  private final String token = Tokens.random();
  private final Signpost it =
      new Signpost(
          Ids.next(),
          new NewSignpost(
              RIVERSIDE,
              "Ada",
              null,
              null,
              "earache",
              1,
              "pharmacy-1",
              "Mill Pharmacy",
              "",
              "pharmacy",
              null,
              null),
          clock.instant());

  @BeforeEach
  void given_somebody_who_goes_there() {
    it.accept(SignpostBy.PATIENT, clock.instant());
    it.askPatient(Tokens.hash(token));
    signposts.add(it);
  }

  @Test
  void a_patient_says_it_once_and_saying_it_again_changes_nothing() {
    closeLoop.byPatient(token, CloseLoop.Ending.ATTENDED, SignpostReason.NONE);
    closeLoop.byPatient(token, CloseLoop.Ending.BOUNCED, SignpostReason.OTHER);

    assertThat(it.state()).isEqualTo(SignpostState.ATTENDED);
    assertThat(moved.fired()).hasSize(1);
  }

  @Test
  void a_service_answers_by_its_newest_link_only() {
    String old = closeLoop.serviceLink(it.id(), staff(RIVERSIDE));
    String link = closeLoop.serviceLink(it.id(), staff(RIVERSIDE));

    assertThat(closeLoop.byService(old, CloseLoop.Ending.ATTENDED, SignpostReason.NONE)).isEmpty();
    assertThat(closeLoop.byService(token, CloseLoop.Ending.ATTENDED, SignpostReason.NONE))
        .isEmpty();
    closeLoop.byService(link, CloseLoop.Ending.BOUNCED, SignpostReason.CAPACITY);
    assertThat(it.state()).isEqualTo(SignpostState.BOUNCED);
  }

  @Test
  void a_bounce_pushes_the_service_down_until_somebody_has_looked_into_it() {
    closeLoop.byPatient(token, CloseLoop.Ending.BOUNCED, SignpostReason.CLOSED);
    assertThat(signposts.bounced(RIVERSIDE, clock.instant().minus(Duration.ofDays(1))))
        .containsExactly("pharmacy-1");
    closeLoop.review(it.id(), staff(RIVERSIDE));
    assertThat(signposts.bounced(RIVERSIDE, clock.instant().minus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void staff_of_another_practice_find_nothing() {
    StaffMember other = staff(LAKESIDE);
    assertThatThrownBy(
            () -> closeLoop.byStaff(it.id(), CloseLoop.Ending.ATTENDED, SignpostReason.NONE, other))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> closeLoop.serviceLink(it.id(), other)).isInstanceOf(Problem.class);
    assertThat(it.state()).isEqualTo(SignpostState.ACCEPTED);
  }

  private static StaffMember staff(PracticeId practice) {
    return new StaffMember(Ids.next(), practice, "nia", "Nia", Role.NAVIGATOR, "none");
  }
}
