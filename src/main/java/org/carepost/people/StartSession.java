package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.web.Tokens;

/** The part of signing in that the database keeps: the code used up, the session, the audit row. */
@ApplicationScoped
class StartSession {
  private final Staff staff;
  private final StaffSessions sessions;
  private final Audit audit;
  private final Clock clock;

  @Inject
  StartSession(Staff staff, StaffSessions sessions, Audit audit, Clock clock) {
    this.staff = staff;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Starts a session, or writes down that it was refused.
   *
   * @param member as they were when their password was looked at
   * @param known whether the password was right
   * @param code of the second factor; looked at only if the password was right
   * @return empty if refused
   */
  @Transactional
  public Optional<SignedIn> start(
      StaffMember member, boolean known, String code, SessionKind kind) {
    Instant now = clock.instant();
    Optional<StaffMember> allowed =
        staff
            .lock(member.practice(), member.id())
            .filter(it -> known && it.hasPasswordOf(member) && !it.isDisabled())
            .filter(it -> it.usesUp(code, now));
    if (allowed.isEmpty()) {
      audit.record(
          member.practice(), Actor.system(), Action.SIGN_IN_REFUSED, member.id().toString());
    }
    return allowed.map(it -> started(it, kind, now));
  }

  private SignedIn started(StaffMember member, SessionKind kind, Instant now) {
    String token = Tokens.random();
    StaffSession session = new StaffSession(token, member, kind, now);
    sessions.removeEndedBefore(now);
    sessions.add(session);
    audit.record(member.practice(), member.actor(), Action.SIGNED_IN, member.id().toString());
    return new SignedIn(token, session.endsAt());
  }
}
