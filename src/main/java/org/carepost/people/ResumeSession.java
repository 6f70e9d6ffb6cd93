package org.carepost.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds out whose token this is. */
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
   * Who is signed in; starts the half hour anew.
   *
   * @return empty if the token is unknown, of another kind or has ended, or its owner is disabled
   */
  @Transactional
  public Optional<StaffMember> resume(String token, SessionKind kind) {
    Optional<StaffSession> session = live(token, kind);
    session.ifPresent(it -> it.use(clock.instant()));
    return session.flatMap(this::owner);
  }

  /**
   * Who is signed in with a browser whose page only looks again: that does not start the half hour
   * anew.
   *
   * @return empty as {@link #resume}
   */
  @Transactional
  public Optional<StaffMember> lookAgain(String token) {
    return live(token, SessionKind.BROWSER).flatMap(this::owner);
  }

  private Optional<StaffSession> live(String token, SessionKind kind) {
    Instant now = clock.instant();
    return sessions.of(token).filter(session -> session.kind() == kind && session.isLive(now));
  }

  private Optional<StaffMember> owner(StaffSession session) {
    return staff.find(session.practice(), session.staff()).filter(member -> !member.isDisabled());
  }
}
