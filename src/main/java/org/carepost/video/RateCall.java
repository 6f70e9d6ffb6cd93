package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;

/** Keeps what the patient says of a call that took place. */
@ApplicationScoped
public class RateCall {
  private final Calls calls;
  private final Audit audit;

  @Inject
  RateCall(Calls calls, Audit audit) {
    this.calls = calls;
    this.audit = audit;
  }

  /**
   * Keeps the answer; the last one counts.
   *
   * @param stars 1 very poor to 5 very good
   * @throws Problem CONFLICT if it is not the patient's link, or the call did not take place
   */
  @Transactional
  public void rate(CallDoor door, int stars) {
    Call call = calls.take(door.call().practice(), door.call().id());
    if (!door.open() || door.isGuests() || call.state() != CallState.ENDED) {
      throw new Problem(ProblemType.CONFLICT);
    }
    call.rate(stars);
    audit.record(call.practice(), Actor.patient(), Action.VIDEO_RATED, call.id().toString());
  }
}
