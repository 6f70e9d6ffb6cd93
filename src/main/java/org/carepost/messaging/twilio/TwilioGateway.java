package org.carepost.messaging.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.TextGateway;
import org.carepost.messaging.TextRoute;
import org.carepost.messaging.Uncertain;
import org.carepost.platform.outbox.TooEarly;
import org.carepost.platform.web.OwnOrigin;

/**
 * Carries texts by Twilio. With two accounts, the one that fails less takes the next text, the
 * first one if they do equally well.
 */
@ApplicationScoped
public class TwilioGateway implements TextGateway {
  private static final Duration WHILE_STOPPED = Duration.ofMinutes(5);
  private static final Duration WHILE_BUSY = Duration.ofSeconds(2);

  private final TwilioSettings settings;
  private final Clock clock;
  private final List<TwilioRoute> routes;

  /** Carries by the accounts of the settings. */
  @Inject
  public TwilioGateway(TwilioSettings settings, OwnOrigin origin, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.routes =
        settings.accounts().stream()
            .map(
                account -> new TwilioRoute(account, settings, text -> receipt(origin, text), clock))
            .toList();
  }

  private static URI receipt(OwnOrigin origin, java.util.UUID text) {
    return URI.create(origin.link(TwilioStatusCallback.path(text)));
  }

  @Override
  public boolean configured() {
    return !routes.isEmpty();
  }

  @Override
  public boolean takesReplies() {
    return settings.accounts().stream().allMatch(TwilioAccount::takesReplies);
  }

  @Override
  public Optional<String> trouble() {
    return routes.stream().flatMap(route -> route.trouble().stream()).findFirst();
  }

  @Override
  public TextRoute admit() {
    List<TwilioRoute> working = routes.stream().filter(route -> route.trouble().isEmpty()).toList();
    TwilioRoute route =
        working.stream()
            .filter(it -> it.shutFor().isZero())
            .min(Comparator.comparing(TwilioRoute::failuresInTenths))
            .orElseThrow(() -> new TooEarly(shutFor(working), "no account takes texts now"));
    Duration wait =
        route
            .reserve()
            .orElseThrow(() -> new TooEarly(WHILE_BUSY, "as many texts as the account takes"));
    long end = System.nanoTime() + wait.toNanos();
    for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return route;
  }

  private static Duration shutFor(List<TwilioRoute> working) {
    return working.stream()
        .map(TwilioRoute::shutFor)
        .min(Duration::compareTo)
        .orElse(WHILE_STOPPED);
  }

  @Override
  public List<String> find(OutgoingText text, Instant calledAt) {
    if (clock.instant().isBefore(calledAt.plus(settings.askAfter()))) {
      throw new Uncertain("Twilio is asked later, since the text may still arrive there");
    }
    List<String> found = new ArrayList<>();
    routes.forEach(route -> found.addAll(route.find(text, calledAt)));
    return found;
  }
}
