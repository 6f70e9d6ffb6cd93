package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** A guest says on a device who they are; staff let them in by that name. */
@ApplicationScoped
public class IntroduceGuest {
  private final CallLinks links;
  private final Calls calls;
  private final Event<RoomNews> news;
  private final Audit audit;
  private final Clock clock;

  @Inject
  IntroduceGuest(CallLinks links, Calls calls, Event<RoomNews> news, Audit audit, Clock clock) {
    this.links = links;
    this.calls = calls;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes the name; the device before is out then.
   *
   * @param token the link's secret
   * @param name as the others will see it
   * @param device SHA-256 of the browser's visit cookie
   * @return false if the link is dead or the call over; nothing is changed then
   * @throws Problem NOT_FOUND if there is no such link for a guest
   */
  @Transactional
  public boolean introduce(String token, String name, byte[] device) {
    CallLink link = links.lock(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Call call = calls.take(link.practice(), link.call());
    Participant guest =
        calls
            .participant(link.practice(), link.call(), link.participant())
            .filter(it -> it.kind() == ParticipantKind.GUEST)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!link.aliveAt(clock.instant()) || call.state().isOver()) {
      return false;
    }
    boolean elsewhere = !guest.isOn(device);
    guest.introduce(name, device);
    audit.record(link.practice(), Actor.patient(), Action.VIDEO_GUEST_CAME, call.id().toString());
    if (elsewhere) {
      news.fire(RoomNews.of(guest, RoomNews.Kind.MOVED));
    }
    return true;
  }
}
