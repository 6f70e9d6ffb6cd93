package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.messaging.NewText;
import org.carepost.messaging.TextKind;
import org.carepost.messaging.TextPatient;
import org.carepost.platform.Ids;
import org.carepost.platform.web.OwnOrigin;
import org.carepost.platform.web.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what somebody was offered and what they said to it; who goes is asked once how it went. */
@ApplicationScoped
public class SendElsewhere {
  private static final int MOST_HOURS = 720;

  private final Signposts signposts;
  private final TextPatient texts;
  private final OwnOrigin origin;
  private final Event<SignpostMoved> moved;
  private final Audit audit;
  private final Clock clock;
  private final Duration askAfter;

  /**
   * Keeps it in the given signposts.
   *
   * @param askAfterHours how long after accepting the text asks, in hours
   */
  @Inject
  public SendElsewhere(
      Signposts signposts,
      TextPatient texts,
      OwnOrigin origin,
      Event<SignpostMoved> moved,
      Audit audit,
      Clock clock,
      @ConfigProperty(name = "signpost.ask-after") int askAfterHours) {
    this.signposts = signposts;
    this.texts = texts;
    this.origin = origin;
    this.moved = moved;
    this.audit = audit;
    this.clock = clock;
    if (askAfterHours < 1 || askAfterHours > MOST_HOURS) {
      throw new IllegalStateException("signpost.ask-after must be 1 to 720 hours");
    }
    this.askAfter = Duration.ofHours(askAfterHours);
  }

  /** Reads the setting when the application starts, so that an impossible one stops the start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /** They go there. A mobile gets the link at once, and the question later. */
  @Transactional
  public Signpost accepted(NewSignpost offered, boolean alsoAsksPractice, SignpostBy by) {
    Instant now = clock.instant();
    Signpost signpost = added(offered, by, now);
    signposts.record(signpost.accept(by, now));
    signpost
        .mobile()
        .ifPresent(
            mobile -> {
              String token = Tokens.link();
              signpost.askPatient(Tokens.hash(token));
              Map<String, String> values = Map.of("link", origin.link("/h/" + token));
              texts.text(text(signpost, TextKind.CONFIRMATION, "signpost-sent", values));
              texts.text(
                  text(signpost, TextKind.SIGNPOST, "signpost-follow-up", values)
                      .notBefore(now.plus(askAfter)));
            });
    moved.fire(new SignpostMoved(signpost, alsoAsksPractice));
    return signpost;
  }

  /** They do not want to go there. */
  @Transactional
  public Signpost declined(NewSignpost offered, SignpostReason why, SignpostBy by) {
    Instant now = clock.instant();
    Signpost signpost = added(offered, by, now);
    signposts.record(signpost.decline(why, by, now));
    moved.fire(new SignpostMoved(signpost, true));
    return signpost;
  }

  private Signpost added(NewSignpost offered, SignpostBy by, Instant now) {
    Signpost signpost = new Signpost(Ids.next(), offered, now);
    signposts.add(signpost);
    signposts.record(signpost.offered(by));
    Actor actor = by.staff() == null ? Actor.patient() : Actor.staff(by.staff().toString());
    audit.record(offered.practice(), actor, Action.SERVICES_OFFERED, signpost.id().toString());
    return signpost;
  }

  private static NewText text(
      Signpost signpost, TextKind kind, String template, Map<String, String> values) {
    return NewText.of(
        signpost.practice(),
        signpost.id(),
        signpost.mobile().orElseThrow(),
        kind,
        template,
        values);
  }
}
