package org.carepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Between a socket's handshake, which knows its cookies, and its opening, which does not: who
 * comes, under a random number that is in the address of this connection alone. (The server shares
 * its handshake properties among connections, so they cannot carry it.)
 */
@ApplicationScoped
public class SocketVisitors {
  /** The parameter of the address that carries the number, 43 characters of base64url. */
  public static final String NUMBER = "n";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private final Cookies cookies;
  private final OwnOrigin origin;
  private final Clock clock;

  /** Remembers cookies under the names that they have here. */
  @Inject
  public SocketVisitors(Cookies cookies, OwnOrigin origin, Clock clock) {
    this.cookies = cookies;
    this.origin = origin;
    this.clock = clock;
  }

  private record Announced(String cookie, Instant at) {}

  /** Remembers who comes, if from one of our own pages; else nobody is expected. */
  void announce(String number, String originHeader, String host, String cookie) {
    Instant now = clock.instant();
    announced.values().removeIf(it -> it.at().plus(PATIENCE).isBefore(now));
    if (number != null
        && Tokens.wellFormed(number)
        && originHeader != null
        && origin.matches(originHeader, host)
        && cookie != null
        && announced.size() < MOST) {
      announced.putIfAbsent(number, new Announced(cookie, now));
    }
  }

  /**
   * The well-formed token in one of the cookies that came with a connection's handshake; empty if
   * there is none. A number counts once.
   *
   * @param cookie name of the cookie, as in {@link Cookies}
   */
  public Optional<String> arrive(Session session, String cookie) {
    return number(session)
        .map(announced::remove)
        .flatMap(it -> cookies.sent(it.cookie(), cookie))
        .filter(Tokens::wellFormed);
  }

  /** The number in the address of a connection. */
  public static Optional<String> number(Session session) {
    List<String> values = session.getRequestParameterMap().get(NUMBER);
    return values == null ? Optional.empty() : values.stream().findFirst();
  }
}
