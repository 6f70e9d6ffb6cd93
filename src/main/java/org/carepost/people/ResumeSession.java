package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds out whose token this is, and starts its half hour anew. */
@ApplicationScoped
public class ResumeSession {
  private final StaffSessions sessions;
  private final Staff staff;
  private final Clock clock;

  @Inject
  ResumeSession(StaffSessions sessions, Staff staff, Clock clock) {
    this.sessions = sessions;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Who is signed in.
   *
   * @return empty if the token is unknown, of another kind or has ended, or its owner is disabled
   */
  @Transactional
  public Optional<StaffMember> resume(String token, SessionKind kind) {
    Instant now = clock.instant();
    return sessions
        .of(token)
        .filter(session -> session.kind() == kind && session.isLive(now))
        .flatMap(session -> used(session, now));
  }

  private Optional<StaffMember> used(StaffSession session, Instant now) {
    session.use(now);
    return staff.find(session.practice(), session.staff()).filter(member -> !member.isDisabled());
  }
}
