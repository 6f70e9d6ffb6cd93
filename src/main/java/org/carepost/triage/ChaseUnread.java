package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carepost.platform.RepeatedJob;

/**
 * Asks staff to ring a patient who does not look at the answer to a clinical request: after two
 * hours if it had to be the same day, after a day if soon or not assessed, after three if routine.
 */
@ApplicationScoped
public class ChaseUnread implements RepeatedJob {
  private static final int BATCH = 200;

  private final CallTasks calls;
  private final AskToRing askToRing;
  private final Clock clock;

  @Inject
  ChaseUnread(CallTasks calls, AskToRing askToRing, Clock clock) {
    this.calls = calls;
    this.askToRing = askToRing;
    this.clock = clock;
  }

  /** How long an answer of that urgency may stay unread. */
  static Duration patience(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY, SAME_DAY -> Duration.ofHours(2);
      case NOT_ASSESSED, SOON -> Duration.ofDays(1);
      case ROUTINE -> Duration.ofDays(3);
    };
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    for (Urgency urgency : Urgency.values()) {
      List<UnreadReply> unread =
          calls.unreadSince(now.minus(patience(urgency)), List.of(urgency), BATCH);
      unread.forEach(it -> ask(it, now));
    }
  }

  private void ask(UnreadReply it, Instant now) {
    askToRing.ask(it.practice(), it.caseId(), CallTask.Reason.UNREAD, null, it.mobile(), now);
  }
}
