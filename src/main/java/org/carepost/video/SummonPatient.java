package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.messaging.TextTemplate;
import org.carepost.people.StaffMember;

/** Texts a patient who left the waiting room that it is their turn. */
@ApplicationScoped
public class SummonPatient {
  private final CallWork work;
  private final Calls calls;
  private final CallTexts texts;

  @Inject
  SummonPatient(CallWork work, Calls calls, CallTexts texts) {
    this.work = work;
    this.calls = calls;
    this.texts = texts;
  }

  /**
   * Texts them, once for each time they left.
   *
   * @throws IllegalCallMove if the patient is there, or the call is over; nothing is changed then
   */
  @Transactional
  public Call summon(UUID id, StaffMember by) {
    return work.on(
        id,
        by,
        Action.VIDEO_SUMMONED,
        RoomNews.Kind.DOOR,
        (call, at) -> {
          if (!call.state().next().contains(CallState.WAITING)) {
            throw new IllegalCallMove(call.state());
          }
          if (call.wantsText()) {
            call.texted();
            texts.send(TextTemplate.VIDEO_TURN, call, calls.patient(call.practice(), call.id()));
          }
          return Optional.empty();
        });
  }
}
