package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.practice.Practices;

/** Says where a link leads, and whether this device may go there. */
@ApplicationScoped
public class FollowCallLink {
  private final CallLinks links;
  private final Calls calls;
  private final Practices practices;
  private final Clock clock;

  @Inject
  FollowCallLink(CallLinks links, Calls calls, Practices practices, Clock clock) {
    this.links = links;
    this.calls = calls;
    this.practices = practices;
    this.clock = clock;
  }

  /**
   * Follows a link; changes nothing.
   *
   * @param token the link's secret
   * @param device SHA-256 of the browser's visit cookie
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is no such link
   */
  @Transactional
  public CallDoor follow(String token, byte[] device) {
    CallLink link = links.find(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Call call = calls.get(link.practice(), link.call());
    Participant participant =
        calls.participant(link.practice(), link.call(), link.participant()).orElseThrow();
    return new CallDoor(
        practices.get(link.practice()), call, participant, state(link, call, participant, device));
  }

  /** After the call a link still shows that it is over, on the device that was in it. */
  private CallDoor.State state(CallLink link, Call call, Participant participant, byte[] device) {
    if (!link.aliveAt(clock.instant()) || call.state() == CallState.CANCELLED) {
      return CallDoor.State.ENDED;
    }
    if (participant.isOn(device)) {
      return CallDoor.State.OPEN;
    }
    return call.state().isOver() ? CallDoor.State.ENDED : CallDoor.State.SHUT;
  }
}
