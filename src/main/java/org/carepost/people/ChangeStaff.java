package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * What a manager changes of a colleague's access.
 *
 * <p>Errors: not found if they work elsewhere; not allowed of oneself, so that somebody is always
 * left who can. Nothing is changed then.
 */
@ApplicationScoped
public class ChangeStaff {
  private final Staff staff;
  private final StaffSessions sessions;
  private final Audit audit;

  @Inject
  ChangeStaff(Staff staff, StaffSessions sessions, Audit audit) {
    this.staff = staff;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** They do this from now on. */
  @Transactional
  void giveRole(UUID member, Role role, StaffMember by) {
    change(member, by, it -> it.take(role));
  }

  /** Lets them in by a password that they must change first, and signs them out everywhere. */
  @Transactional
  void givePassword(UUID member, String passwordHash, StaffMember by) {
    change(member, by, it -> it.givePassword(passwordHash));
    sessions.removeAll(by.practice(), member);
  }

  /** Lets them in by password alone, since they have lost their phone; signs them out. */
  @Transactional
  void removeSecondFactor(UUID member, StaffMember by) {
    change(member, by, StaffMember::removeSecondFactor);
    sessions.removeAll(by.practice(), member);
  }

  /** Ends their access, and signs them out everywhere. */
  @Transactional
  void disable(UUID member, StaffMember by) {
    change(member, by, StaffMember::disable);
    sessions.removeAll(by.practice(), member);
  }

  /** Lets them sign in again. */
  @Transactional
  void enable(UUID member, StaffMember by) {
    change(member, by, StaffMember::enable);
  }

  private void change(UUID member, StaffMember by, Consumer<StaffMember> verb) {
    StaffMember colleague =
        staff.lock(by.practice(), member).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (colleague.id().equals(by.id())) {
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    verb.accept(colleague);
    audit.record(by.practice(), by.actor(), Action.STAFF_CHANGED, member.toString());
  }
}
