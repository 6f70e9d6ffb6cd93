package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** What every act of staff on a call has in common: lock it, act, keep the move, audit, tell. */
@ApplicationScoped
class CallWork {
  private final Calls calls;
  private final Audit audit;
  private final Event<RoomNews> news;
  private final Clock clock;

  @Inject
  CallWork(Calls calls, Audit audit, Event<RoomNews> news, Clock clock) {
    this.calls = calls;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** Works in the caller's transaction; another practice's call is not found. */
  Call on(
      UUID id,
      StaffMember by,
      Action action,
      RoomNews.Kind told,
      BiFunction<Call, Instant, Optional<CallMove>> act) {
    return on(id, by, action, call -> RoomNews.of(call, told), act);
  }

  /**
   * The same.
   *
   * @param told what the room hears of it, as the call stands afterwards
   */
  Call on(
      UUID id,
      StaffMember by,
      Action action,
      Function<Call, RoomNews> told,
      BiFunction<Call, Instant, Optional<CallMove>> act) {
    Call call = calls.take(by.practice(), id);
    act.apply(call, clock.instant()).ifPresent(calls::add);
    audit.record(by.practice(), by.actor(), action, call.id().toString());
    news.fire(told.apply(call));
    return call;
  }
}
