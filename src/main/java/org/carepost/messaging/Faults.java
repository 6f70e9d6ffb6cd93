package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Draws the consequences when a text did not arrive, in the transaction that learns it. */
@ApplicationScoped
public class Faults {
  private static final Duration DAY = Duration.ofDays(1);

  private final TextNumbers numbers;
  private final Event<TextMissed> missed;

  /** Marks the given numbers, and tells other rooms. */
  @Inject
  public Faults(TextNumbers numbers, Event<TextMissed> missed) {
    this.numbers = numbers;
    this.missed = missed;
  }

  /**
   * Marks the text's number, and tells others if the patient did not get the text.
   *
   * @param reason in words for staff, or null
   */
  void note(TextMessage text, NumberFault fault, String reason, Instant at) {
    String why = reason == null ? "" : reason;
    switch (fault) {
      case FOR_A_DAY -> numbers.lock(text.mobile()).fail(why, at, at.plus(DAY));
      case LASTING -> numbers.lock(text.mobile()).fail(why, at, null);
      case STOPPED -> numbers.lock(text.mobile()).stop(why, at);
      case NONE -> {
        // the number is not to blame
      }
    }
    if (text.state().missed() || text.suppression().filter(it -> !it.meant()).isPresent()) {
      missed.fire(new TextMissed(text, at));
    }
  }
}
