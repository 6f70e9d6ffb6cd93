package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;

/** Gives a member of staff a second factor. */
@ApplicationScoped
public class AddSecondFactor {
  private final Staff staff;
  private final StaffSessions sessions;
  private final Audit audit;
  private final Clock clock;

  @Inject
  AddSecondFactor(Staff staff, StaffSessions sessions, Audit audit, Clock clock) {
    this.staff = staff;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for codes of the secret from now on, and ends their sessions elsewhere, which began
   * without one.
   *
   * @param code that their authenticator app shows for the secret
   * @param here token of the session that goes on
   * @param by as they were when their password was looked at
   * @return whether the code was right, and they had that password still and no second factor;
   *     nothing is changed if not
   */
  @Transactional
  public boolean add(StaffMember by, TotpSecret secret, String code, String here) {
    boolean added =
        staff
            .lock(by.practice(), by.id())
            .filter(it -> it.hasPasswordOf(by) && !it.hasSecondFactor())
            .filter(it -> it.addSecondFactor(secret, code, clock.instant()))
            .isPresent();
    if (added) {
      sessions.removeOthers(by.practice(), by.id(), here);
      audit.record(by.practice(), by.actor(), Action.SECOND_FACTOR_ADDED, by.id().toString());
    }
    return added;
  }
}
