package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;
import org.carepost.platform.web.Tokens;

/** Keeps what became of a signpost, whoever says so. */
@ApplicationScoped
public class CloseLoop {
  private final Signposts signposts;
  private final Event<SignpostMoved> moved;
  private final Audit audit;
  private final Clock clock;

  /** Keeps it in the given signposts. */
  @Inject
  public CloseLoop(Signposts signposts, Event<SignpostMoved> moved, Audit audit, Clock clock) {
    this.signposts = signposts;
    this.moved = moved;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Ending {
    ATTENDED,
    DID_NOT_ATTEND,
    BOUNCED,
    DECLINED
  }

  /**
   * A member of staff says so.
   *
   * @throws IllegalSignpostMove if it cannot move so; nothing is changed then
   */
  @Transactional
  public Signpost byStaff(UUID id, Ending ending, SignpostReason why, StaffMember by) {
    Signpost signpost = signposts.get(by.practice(), id);
    end(signpost, ending, why, SignpostBy.of(by));
    audit.record(by.practice(), by.actor(), Action.SIGNPOST_MOVED, id.toString());
    return signpost;
  }

  /** The patient says so; empty if there is no such link. Saying it twice changes nothing. */
  @Transactional
  public Optional<Signpost> byPatient(String token, Ending ending, SignpostReason why) {
    return byLink(signposts.takeByPatientLink(Tokens.hash(token)), ending, why, SignpostBy.PATIENT);
  }

  /** The service says so; empty if there is no such link. Saying it twice changes nothing. */
  @Transactional
  public Optional<Signpost> byService(String token, Ending ending, SignpostReason why) {
    return byLink(signposts.takeByServiceLink(Tokens.hash(token)), ending, why, SignpostBy.SERVICE);
  }

  private Optional<Signpost> byLink(
      Optional<Signpost> found, Ending ending, SignpostReason why, SignpostBy by) {
    found
        .filter(it -> it.state().isOpen() || it.state().comesBack())
        .filter(it -> it.state().next().contains(SignpostState.valueOf(ending.name())))
        .ifPresent(
            it -> {
              end(it, ending, why, by);
              audit.record(
                  it.practice(), Actor.patient(), Action.SIGNPOST_MOVED, it.id().toString());
            });
    return found;
  }

  private void end(Signpost signpost, Ending ending, SignpostReason why, SignpostBy by) {
    Instant now = clock.instant();
    signposts.record(
        switch (ending) {
          case ATTENDED -> signpost.attended(by, now);
          case DID_NOT_ATTEND -> signpost.didNotAttend(by, now);
          case BOUNCED -> signpost.bounce(why, by, now);
          case DECLINED -> signpost.decline(why, by, now);
        });
    moved.fire(new SignpostMoved(signpost, false));
  }

  /** Somebody has looked into why it bounced: the service stands where it stood. */
  @Transactional
  public void review(UUID id, StaffMember by) {
    signposts.get(by.practice(), id).review(clock.instant());
    audit.record(by.practice(), by.actor(), Action.SIGNPOST_MOVED, id.toString());
  }

  /** A new link for the service; the one before ends. */
  @Transactional
  public String serviceLink(UUID id, StaffMember by) {
    String token = Tokens.link();
    signposts.get(by.practice(), id).askService(Tokens.hash(token));
    audit.record(by.practice(), by.actor(), Action.SIGNPOST_MOVED, id.toString());
    return token;
  }
}
