package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.practice.Practice;
import org.carepost.practice.Practices;

/**
 * Tells whoever texts what must not wait that nobody reads texts at once, and whom to call: at any
 * hour, once an hour.
 */
@ApplicationScoped
public class AnswerPressing {
  private static final TextTemplate WORDS = TextTemplate.CALL_INSTEAD;
  private static final Duration ONCE_IN = Duration.ofHours(1);

  private final PressingWords pressingWords;
  private final TextPatient textPatient;
  private final Practices practices;
  private final Event<PressingChanged> changed;
  private final Clock clock;

  /** Answers by text. */
  @Inject
  public AnswerPressing(
      PressingWords pressingWords,
      TextPatient textPatient,
      Practices practices,
      Event<PressingChanged> changed,
      Clock clock) {
    this.pressingWords = pressingWords;
    this.textPatient = textPatient;
    this.practices = practices;
    this.changed = changed;
    this.clock = clock;
  }

  /** Marks a text that must not wait. */
  void mark(InboundText text) {
    pressingWords.call(text.body()).ifPresent(text::press);
  }

  /**
   * Answers a text that is marked; the first practice of all does if nobody knows which is meant.
   *
   * @param before texts to the number, newest first
   */
  void answer(InboundText text, List<TextMessage> before) {
    Instant since = clock.instant().minus(ONCE_IN);
    boolean answered =
        before.stream()
            .anyMatch(it -> it.template().equals(WORDS.key()) && it.createdAt().isAfter(since));
    if (text.pressing() && !answered) {
      text.practice()
          .or(() -> practices.all(1).stream().map(Practice::id).findFirst())
          .ifPresent(by -> textPatient.text(wanted(by, text)));
    }
  }

  /**
   * Tells the rooms that show it, if a text that is marked waits for staff.
   *
   * @param meant practices that it may be for; none if nobody knows
   */
  void announce(InboundText text, List<PracticeId> meant) {
    if (text.pressesStaff() && meant.isEmpty()) {
      changed.fire(new PressingChanged(null));
    } else if (text.pressesStaff()) {
      meant.forEach(practice -> changed.fire(new PressingChanged(practice)));
    }
  }

  private static NewText wanted(PracticeId by, InboundText text) {
    UUID about = text.thread().orElse(text.id());
    return NewText.of(by, about, text.mobile().orElseThrow(), WORDS.kind(), WORDS.key(), Map.of());
  }
}
