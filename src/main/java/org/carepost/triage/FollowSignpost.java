package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carepost.navigation.Signpost;
import org.carepost.navigation.SignpostMoved;

/** Moves the case of a request when its patient goes elsewhere, or comes back unhelped. */
@ApplicationScoped
public class FollowSignpost {
  private final Cases cases;
  private final Event<QueueChanged> changed;
  private final Clock clock;

  /** Moves the given cases. */
  @Inject
  public FollowSignpost(Cases cases, Event<QueueChanged> changed, Clock clock) {
    this.cases = cases;
    this.changed = changed;
    this.clock = clock;
  }

  /** In the transaction that moves the signpost. */
  public void follow(@Observes SignpostMoved moved) {
    Signpost signpost = moved.signpost();
    signpost
        .request()
        .flatMap(id -> cases.takeById(signpost.practice(), id))
        .ifPresent(
            it -> {
              cases.record(event(it, signpost, moved.alsoAsksPractice(), clock.instant()));
              changed.fire(new QueueChanged(signpost.practice()));
            });
  }

  private static CaseEvent event(
      Case it, Signpost signpost, boolean alsoAsksPractice, Instant now) {
    String service = signpost.serviceName();
    return switch (signpost.state()) {
      case ACCEPTED ->
          it.state() == CaseState.WAITING && !alsoAsksPractice
              ? it.wentElsewhere(service, now)
              : it.heardFromElsewhere(CaseEvent.Kind.WENT_ELSEWHERE, service, now);
      case ATTENDED -> it.heardFromElsewhere(CaseEvent.Kind.HELPED_ELSEWHERE, service, now);
      case OFFERED, DECLINED ->
          it.heardFromElsewhere(CaseEvent.Kind.ELSEWHERE_DECLINED, service, now);
      case DID_NOT_ATTEND, BOUNCED -> it.cameBack(service, now);
    };
  }
}
