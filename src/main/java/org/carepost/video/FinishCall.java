package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.carepost.audit.Action;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.StaffMember;

/** Makes a call be over, one way or another; everybody in the room is told and let go. */
@ApplicationScoped
public class FinishCall {
  private final CallWork work;
  private final Calls calls;
  private final CallTexts texts;

  @Inject
  FinishCall(CallWork work, Calls calls, CallTexts texts) {
    this.work = work;
    this.calls = calls;
    this.texts = texts;
  }

  /** The ways in which staff make a call be over. */
  public enum Way {
    /** It took place; the patient is asked how it was. */
    ENDED(Action.VIDEO_ENDED),
    /** The patient is rung in place of it. */
    RUNG_INSTEAD(Action.VIDEO_RUNG_INSTEAD),
    /** It is taken back before it began. */
    CANCELLED(Action.VIDEO_CANCELLED);

    private final Action action;

    Way(Action action) {
      this.action = action;
    }

    private BiFunction<Call, Instant, CallMove> move(StaffMember by) {
      return switch (this) {
        case ENDED -> (call, at) -> call.end(by, at);
        case RUNG_INSTEAD -> (call, at) -> call.ringInstead(by, at);
        case CANCELLED -> (call, at) -> call.cancel(by, at);
      };
    }
  }

  /**
   * Finishes it; finishing it the same way again changes nothing.
   *
   * @throws IllegalCallMove if it cannot be over in that way; nothing is changed then
   */
  @Transactional
  public Call finish(UUID id, Way way, StaffMember by) {
    return work.on(
        id,
        by,
        way.action,
        RoomNews.Kind.ENDED,
        (call, at) -> {
          if (call.state().name().equals(way.name())) {
            return Optional.empty();
          }
          CallMove move = way.move(by).apply(call, at);
          if (way == Way.ENDED) {
            texts.send(
                TextTemplate.VIDEO_FEEDBACK, call, calls.patient(call.practice(), call.id()));
          }
          return Optional.of(move);
        });
  }
}
