package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Opens a room for who shows a pass; each pass opens it once. */
@ApplicationScoped
public class UsePass {
  private final CallLinks links;
  private final Calls calls;
  private final Audit audit;
  private final Clock clock;

  @Inject
  UsePass(CallLinks links, Calls calls, Audit audit, Clock clock) {
    this.links = links;
    this.calls = calls;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Who comes in; empty if the pass is unknown, used, too old, of another room or of another
   * device, or its holder was sent out meanwhile.
   *
   * @param token the pass
   * @param room which room is to be opened
   * @param device SHA-256 of the visit cookie that came with the handshake
   */
  @Transactional
  public Optional<Participant> use(String token, UUID room, byte[] device) {
    Instant now = clock.instant();
    return links
        .take(token)
        .filter(pass -> pass.opens(room, device, now))
        .flatMap(pass -> comesIn(pass, device, now));
  }

  private Optional<Participant> comesIn(RoomPass pass, byte[] device, Instant now) {
    Call call = calls.take(pass.practice(), pass.call());
    Optional<Participant> who =
        calls
            .participant(pass.practice(), pass.call(), pass.participant())
            .filter(it -> it.isAdmitted() && it.isOn(device) && !call.state().isOver());
    who.ifPresent(it -> join(it, now));
    return who;
  }

  private void join(Participant who, Instant now) {
    if (!who.hasJoined()) {
      audit.record(
          who.practice(),
          who.staffId().map(id -> Actor.staff(id.toString())).orElseGet(Actor::patient),
          Action.VIDEO_JOINED,
          who.call().toString());
    }
    who.connected(now);
  }
}
