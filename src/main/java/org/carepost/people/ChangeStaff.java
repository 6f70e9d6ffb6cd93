package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.attempts.Attempts;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * What a manager changes of a colleague's access.
 *
 * <p>Errors: not found if they work elsewhere; not allowed of oneself, or by who is no manager any
 * more, so that somebody is always left who can. Nothing is changed then.
 */
@ApplicationScoped
public class ChangeStaff {
  private final Staff staff;
  private final StaffSessions sessions;
  private final Attempts attempts;
  private final Audit audit;
  private final Event<AccessEnded> ended;

  @Inject
  ChangeStaff(
      Staff staff,
      StaffSessions sessions,
      Attempts attempts,
      Audit audit,
      Event<AccessEnded> ended) {
    this.staff = staff;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
    this.ended = ended;
  }

  /** They do this from now on. */
  @Transactional
  void giveRole(UUID member, Role role, StaffMember by) {
    change(member, by, Action.ROLE_GIVEN, it -> it.giveRole(role));
  }

  /**
   * Lets them in by a password that they must change first, and signs them out everywhere; what
   * they tried wrongly before is forgiven.
   */
  @Transactional
  void givePassword(UUID member, String passwordHash, StaffMember by) {
    change(
        member,
        by,
        Action.PASSWORD_GIVEN,
        it -> {
          it.givePassword(passwordHash);
          signOut(it);
          attempts.forgive(SignIn.POLICY, it.username());
          attempts.forgive(ConfirmPassword.POLICY, it.id().toString());
        });
  }

  /** Lets them in by password alone, since they have lost their phone; signs them out. */
  @Transactional
  void removeSecondFactor(UUID member, StaffMember by) {
    change(
        member,
        by,
        Action.SECOND_FACTOR_REMOVED,
        it -> {
          it.removeSecondFactor();
          signOut(it);
        });
  }

  /** Ends their access, and signs them out everywhere. */
  @Transactional
  void disable(UUID member, StaffMember by) {
    change(
        member,
        by,
        Action.ACCESS_ENDED,
        it -> {
          it.disable();
          signOut(it);
          ended.fire(new AccessEnded(it.practice(), it.id()));
        });
  }

  /** Lets them sign in again. */
  @Transactional
  void enable(UUID member, StaffMember by) {
    change(member, by, Action.ACCESS_GIVEN, StaffMember::enable);
  }

  private void signOut(StaffMember member) {
    sessions.removeAll(member.practice(), member.id());
  }

  private void change(UUID member, StaffMember by, Action action, Consumer<StaffMember> verb) {
    lockInOrder(member, by);
    StaffMember colleague =
        staff.find(by.practice(), member).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (member.equals(by.id()) || !isManager(by)) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    verb.accept(colleague);
    audit.record(by.practice(), by.actor(), action, member.toString());
  }

  private boolean isManager(StaffMember by) {
    return staff
        .find(by.practice(), by.id())
        .filter(it -> it.role() == Role.MANAGER && !it.isDisabled())
        .isPresent();
  }

  /** Both, so that two managers cannot end each other's access at once. */
  private void lockInOrder(UUID member, StaffMember by) {
    Stream.of(member, by.id()).sorted().forEach(id -> staff.lock(by.practice(), id));
  }
}
