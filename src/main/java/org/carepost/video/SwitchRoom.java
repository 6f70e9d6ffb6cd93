package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.people.StaffMember;

/** Switches what others than staff may do in a room. */
@ApplicationScoped
public class SwitchRoom {
  private final CallWork work;

  @Inject
  SwitchRoom(CallWork work) {
    this.work = work;
  }

  /** Holds from now on; everybody in the room is told. Another practice's call is not found. */
  @Transactional
  public Call allow(UUID id, Switches switches, StaffMember by) {
    return work.on(
        id,
        by,
        Action.VIDEO_SWITCHED,
        call -> RoomNews.said(call, Transcript.switched(call.switches())),
        (call, at) -> {
          call.allow(switches);
          return Optional.empty();
        });
  }
}
