package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Lets somebody who waits into the room. */
@ApplicationScoped
public class AdmitParticipant {
  /** How many people a room holds. */
  public static final int MOST = 4;

  private final CallWork work;
  private final Calls calls;

  @Inject
  AdmitParticipant(CallWork work, Calls calls) {
    this.work = work;
    this.calls = calls;
  }

  /**
   * Lets one in; the patient's coming begins the call.
   *
   * @throws Problem NOT_FOUND if nobody of that id waits there
   * @throws RoomFull if four people are in the room already; nothing is changed then
   * @throws IllegalCallMove if the call is over
   */
  @Transactional
  public Call admit(UUID id, UUID participant, StaffMember by) {
    return work.on(
        id,
        by,
        Action.VIDEO_ADMITTED,
        RoomNews.Kind.DOOR,
        (call, at) -> admitted(call, participant, by, at));
  }

  private Optional<CallMove> admitted(Call call, UUID participant, StaffMember by, Instant at) {
    List<Participant> all = calls.participants(call.practice(), call.id());
    Participant who =
        all.stream()
            .filter(it -> it.id().equals(participant) && it.waitingSince().isPresent())
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    boolean patient = who.kind() == ParticipantKind.PATIENT;
    if (call.state().isOver() || (patient && call.state() != CallState.WAITING)) {
      throw new IllegalCallMove(call.state());
    }
    if (all.stream().filter(Participant::takesPlace).count() >= MOST) {
      throw new RoomFull();
    }
    who.admit(at);
    return patient ? Optional.of(call.begin(by, at)) : Optional.empty();
  }
}
