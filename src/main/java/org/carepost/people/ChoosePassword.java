package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Gives a member of staff the password that they chose. */
@ApplicationScoped
public class ChoosePassword {
  private final Staff staff;
  private final StaffSessions sessions;
  private final Audit audit;

  @Inject
  ChoosePassword(Staff staff, StaffSessions sessions, Audit audit) {
    this.staff = staff;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * Lets them in by that from now on, and ends their sessions elsewhere.
   *
   * @param by as they were when their password was looked at
   * @param here token of the session that goes on
   * @throws Problem conflict, if they were given another meanwhile or may not sign in any more;
   *     nothing is changed then
   */
  @Transactional
  void choose(StaffMember by, String passwordHash, String here) {
    staff
        .lock(by.practice(), by.id())
        .filter(it -> it.hasPasswordOf(by) && !it.isDisabled())
        .orElseThrow(() -> new Problem(ProblemType.CONFLICT))
        .choosePassword(passwordHash);
    sessions.removeOthers(by.practice(), by.id(), here);
    audit.record(by.practice(), by.actor(), Action.PASSWORD_CHOSEN, by.id().toString());
  }
}
