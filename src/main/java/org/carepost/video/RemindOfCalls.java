package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.carepost.messaging.TextTemplate;
import org.carepost.platform.RepeatedJob;

/** Texts patients an hour before their video calls, once each. */
@ApplicationScoped
public class RemindOfCalls implements RepeatedJob {
  /** How long before a call its reminder is sent. */
  static final Duration AHEAD = Duration.ofHours(1);

  private static final int MOST_AT_ONCE = 50;

  private final Calls calls;
  private final CallTexts texts;
  private final Clock clock;

  @Inject
  RemindOfCalls(Calls calls, CallTexts texts, Clock clock) {
    this.calls = calls;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  @Transactional
  public void run() {
    for (Call call : calls.takeToRemind(clock.instant().plus(AHEAD), MOST_AT_ONCE)) {
      call.texted();
      texts.send(TextTemplate.VIDEO_REMINDER, call, calls.patient(call.practice(), call.id()));
    }
  }
}
