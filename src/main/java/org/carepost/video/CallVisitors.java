package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carepost.platform.web.Cookies;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;

/**
 * Between a socket's handshake, which knows the visit cookie, and its opening, which does not: from
 * which device a pass comes. A pass is unique, so it is also the number of the connection.
 */
@ApplicationScoped
public class CallVisitors {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final Map<String, Announced> announced = new ConcurrentHashMap<>();
  private final Cookies cookies;
  private final OwnOrigin origin;
  private final Clock clock;

  @Inject
  CallVisitors(Cookies cookies, OwnOrigin origin, Clock clock) {
    this.cookies = cookies;
    this.origin = origin;
    this.clock = clock;
  }

  private record Announced(String visit, Instant at) {}

  /** Remembers from which device a pass comes, if from one of our own pages. */
  void announce(String pass, String originHeader, String host, String cookie) {
    Instant now = clock.instant();
    announced.values().removeIf(it -> it.at().plus(PATIENCE).isBefore(now));
    if (pass == null
        || !Tokens.wellFormed(pass)
        || originHeader == null
        || !origin.matches(originHeader, host)
        || announced.size() >= MOST) {
      return;
    }
    cookies
        .sent(cookie, "visit")
        .filter(Tokens::wellFormed)
        .ifPresent(visit -> announced.putIfAbsent(pass, new Announced(visit, now)));
  }

  /** The device that a pass comes from; a pass counts once. */
  Optional<byte[]> arrive(String pass) {
    return Optional.ofNullable(pass).map(announced::remove).map(it -> Tokens.hash(it.visit()));
  }
}
