package org.carepost.messaging.twilio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Knows how an account has been doing in the last minute. It opens when at least half of the last
 * calls, and no fewer than five, failed; after a pause it lets one call try, and closes if that
 * goes well. Each pause that did not help is followed by one twice as long, up to five minutes.
 */
final class Breaker {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int FEWEST_CALLS = 5;
  private static final int MOST_CALLS = 50;

  private final Clock clock;
  private final Deque<Call> calls = new ArrayDeque<>();
  private Duration pause = FIRST_PAUSE;
  private Instant openUntil = Instant.MIN;
  private boolean trying;

  private record Call(Instant at, boolean failed) {}

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /** How long no call may be made; zero if one may be made now. */
  synchronized Duration shutFor() {
    Instant now = clock.instant();
    return openUntil.isAfter(now) ? Duration.between(now, openUntil) : Duration.ZERO;
  }

  /** A call is about to be made; after a pause, others wait for what becomes of it. */
  synchronized void begin() {
    if (!openUntil.equals(Instant.MIN) && !trying) {
      trying = true;
      openUntil = clock.instant().plus(FIRST_PAUSE);
    }
  }

  /** A call went well. */
  synchronized void succeeded() {
    add(false);
    if (trying) {
      calls.clear();
      trying = false;
      openUntil = Instant.MIN;
      pause = FIRST_PAUSE;
    }
  }

  /** A call failed in a way that the account is to blame for. */
  synchronized void failed() {
    add(true);
    if (trying) {
      trying = false;
      pause = longer(pause);
      openUntil = clock.instant().plus(pause);
    } else if (openUntil.equals(Instant.MIN)
        && calls.size() >= FEWEST_CALLS
        && failureRate() >= 0.5) {
      openUntil = clock.instant().plus(pause);
    }
  }

  /** Share of the calls of the last minute that failed, 0 to 1; 0 if there was none. */
  synchronized double failureRate() {
    forgetOld();
    return calls.isEmpty()
        ? 0
        : (double) calls.stream().filter(Call::failed).count() / calls.size();
  }

  private void add(boolean failed) {
    calls.addLast(new Call(clock.instant(), failed));
    if (calls.size() > MOST_CALLS) {
      calls.removeFirst();
    }
    forgetOld();
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(WINDOW);
    while (!calls.isEmpty() && calls.getFirst().at().isBefore(oldest)) {
      calls.removeFirst();
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }
}
