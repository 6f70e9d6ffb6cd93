package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;

/** Somebody whose link is open says what would help them in the call. */
@ApplicationScoped
public class SayNeeds {
  private final Calls calls;
  private final Audit audit;

  @Inject
  SayNeeds(Calls calls, Audit audit) {
    this.calls = calls;
    this.audit = audit;
  }

  /** In place of what they said before; nothing happens when the call is over. */
  @Transactional
  public void say(CallDoor door, Set<CallNeed> needs) {
    Call call = calls.take(door.call().practice(), door.call().id());
    if (!call.state().isOver()) {
      calls
          .participant(call.practice(), call.id(), door.participant().id())
          .orElseThrow()
          .need(needs);
      audit.record(call.practice(), Actor.patient(), Action.VIDEO_NEEDS_SAID, call.id().toString());
    }
  }
}
