package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Ends a session. */
@ApplicationScoped
public class SignOut {
  private final StaffSessions sessions;
  private final Audit audit;

  @Inject
  SignOut(StaffSessions sessions, Audit audit) {
    this.sessions = sessions;
    this.audit = audit;
  }

  /** Ends the session of a token; a token of none is taken as ended. */
  @Transactional
  public void signOut(String token) {
    sessions.of(token).ifPresent(this::end);
  }

  private void end(StaffSession session) {
    String staff = session.staff().toString();
    sessions.remove(session);
    audit.record(session.practice(), Actor.staff(staff), Action.SIGNED_OUT, staff);
  }
}
