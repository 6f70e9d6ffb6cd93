package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carepost.people.AccessFilter;
import org.carepost.people.ResumeSession;
import org.carepost.people.SessionKind;
import org.carepost.people.StaffMember;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;

/**
 * Between a socket's handshake, which knows the cookie, and its opening, which does not: who comes,
 * under a random number that the page made up for this connection. (The server shares its handshake
 * properties among connections, so they cannot carry it.)
 */
@ApplicationScoped
public class LiveVisitors {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private final ResumeSession sessions;
  private final Cookies cookies;
  private final OwnOrigin origin;
  private final Clock clock;

  @Inject
  LiveVisitors(ResumeSession sessions, Cookies cookies, OwnOrigin origin, Clock clock) {
    this.sessions = sessions;
    this.cookies = cookies;
    this.origin = origin;
    this.clock = clock;
  }

  private record Announced(PracticeId practice, Instant at) {}

  /** Remembers who comes, if it is staff on one of our own pages; else nobody is expected. */
  void announce(String number, String originHeader, String host, String cookie) {
    Instant now = clock.instant();
    announced.values().removeIf(it -> it.at().plus(PATIENCE).isBefore(now));
    if (number == null
        || !Tokens.wellFormed(number)
        || originHeader == null
        || !origin.matches(originHeader, host)) {
      return;
    }
    cookies
        .sent(cookie, AccessFilter.COOKIE)
        .filter(Tokens::wellFormed)
        .flatMap(token -> sessions.resume(token, SessionKind.BROWSER))
        .map(StaffMember::practice)
        .ifPresent(practice -> announced.putIfAbsent(number, new Announced(practice, now)));
  }

  /** Whose socket this is; a number counts once. */
  Optional<PracticeId> arrive(String number) {
    return Optional.ofNullable(number).map(announced::remove).map(Announced::practice);
  }
}
