package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.messaging.TextTemplate;
import org.carepost.platform.RepeatedJob;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Marks calls whose patients have not come in time, and tells them that they still can. */
@ApplicationScoped
public class MarkNotJoined implements RepeatedJob {
  private static final int MOST_AT_ONCE = 50;
  private static final int MOST_MINUTES = 1_440;

  private final Calls calls;
  private final CallTexts texts;
  private final Audit audit;
  private final Clock clock;
  private final Duration patience;

  /**
   * @param minutes how long after its time a call waits for its patient
   * @throws IllegalStateException if that is not 1 minute to a day
   */
  @Inject
  MarkNotJoined(
      Calls calls,
      CallTexts texts,
      Audit audit,
      Clock clock,
      @ConfigProperty(name = "call.wait-minutes") int minutes) {
    this.calls = calls;
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalStateException("Setting call.wait-minutes must be 1 to " + MOST_MINUTES);
    }
    this.patience = Duration.ofMinutes(minutes);
  }

  /** Reads the setting while the application starts, so that a wrong one stops it. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  @Override
  public Duration every() {
    return Duration.ofSeconds(15);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    for (Call call : calls.takeOverdue(now.minus(patience), MOST_AT_ONCE)) {
      calls.add(call.notJoined(now));
      texts.send(TextTemplate.VIDEO_MISSED, call, calls.patient(call.practice(), call.id()));
      audit.record(call.practice(), Actor.system(), Action.VIDEO_NOT_JOINED, call.id().toString());
    }
  }
}
