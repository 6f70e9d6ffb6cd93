package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.BirthDate;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/**
 * Lets a device into a call by the patient's birth date; the device before is out then. Tries at
 * one link wait for one another, so that no more are looked at than are allowed.
 */
@ApplicationScoped
public class OpenCall {
  private final CallLinks links;
  private final Calls calls;
  private final Event<RoomNews> news;
  private final Audit audit;
  private final Clock clock;

  @Inject
  OpenCall(CallLinks links, Calls calls, Event<RoomNews> news, Audit audit, Clock clock) {
    this.links = links;
    this.calls = calls;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What came of giving a birth date.
   *
   * @param right whether the device is in
   * @param triesLeft how many more dates may be tried: 0 when the link is dead
   */
  public record Opening(boolean right, int triesLeft) {}

  /**
   * Tries a birth date; a wrong one is counted for the life of the link.
   *
   * @param token the link's secret
   * @param device SHA-256 of the browser's visit cookie
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is no such link for a patient
   */
  @Transactional
  public Opening open(String token, BirthDate given, byte[] device) {
    Instant now = clock.instant();
    CallLink link = links.lock(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Call call = calls.take(link.practice(), link.call());
    Participant patient =
        calls
            .participant(link.practice(), link.call(), link.participant())
            .filter(it -> it.kind() == ParticipantKind.PATIENT)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!link.aliveAt(now) || call.state().isOver()) {
      return new Opening(false, 0);
    }
    boolean right = call.opensWith(given);
    audit.record(
        link.practice(),
        Actor.patient(),
        right ? Action.VIDEO_OPENED : Action.VIDEO_REFUSED,
        call.id().toString());
    if (!right) {
      link.refuse(now);
      return new Opening(false, link.triesLeft());
    }
    if (!patient.isOn(device)) {
      patient.use(device);
      news.fire(RoomNews.of(patient, RoomNews.Kind.MOVED));
    }
    return new Opening(true, link.triesLeft());
  }
}
