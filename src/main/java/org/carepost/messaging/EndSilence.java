package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carepost.platform.RepeatedJob;

/** Counts a text as undelivered when there has been no news of its end for 72 hours. */
@ApplicationScoped
public class EndSilence implements RepeatedJob {
  /** How long news may take. */
  static final Duration LONGEST = Duration.ofDays(3);

  private static final int MOST_AT_ONCE = 500;

  private final Texts texts;
  private final Faults faults;
  private final Clock clock;

  /** Looks at the given texts. */
  @Inject
  public EndSilence(Texts texts, Faults faults, Clock clock) {
    this.texts = texts;
    this.faults = faults;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    texts.lockUnheardOf(now.minus(LONGEST), MOST_AT_ONCE).forEach(text -> end(text, now));
  }

  private void end(TextMessage text, Instant now) {
    String why = "no news for 72 hours";
    text.moveTo(TextState.UNDELIVERED, now, why);
    faults.note(text, NumberFault.NONE, why, now);
  }
}
