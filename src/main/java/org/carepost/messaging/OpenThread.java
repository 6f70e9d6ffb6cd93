package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carepost.audit.Action;
import org.carepost.audit.Actor;
import org.carepost.audit.Audit;
import org.carepost.people.BirthDate;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Tokens;

/**
 * Lets a browser into a thread by the patient's birth date. Tries at one link wait for one another,
 * so that no more are looked at than are allowed.
 */
@ApplicationScoped
public class OpenThread {
  private final ThreadLinks links;
  private final Threads threads;
  private final Event<LinkLocked> locked;
  private final Audit audit;
  private final Clock clock;

  /** Opens the given threads. */
  @Inject
  public OpenThread(
      ThreadLinks links, Threads threads, Event<LinkLocked> locked, Audit audit, Clock clock) {
    this.links = links;
    this.threads = threads;
    this.locked = locked;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Tries a birth date; a wrong one is counted for the life of the link.
   *
   * @param token the link's secret
   * @param visitKey SHA-256 of the browser's visit cookie
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is no such link
   */
  @Transactional
  public Opening open(String token, BirthDate given, byte[] visitKey) {
    Instant now = clock.instant();
    ThreadLink link = links.lock(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!link.aliveAt(now)) {
      return new Opening(Optional.empty(), 0);
    }
    PatientThread thread = threads.find(link.practice(), link.thread()).orElseThrow();
    return thread.opensWith(given) ? opened(link, visitKey, now) : refused(link, now);
  }

  private Opening opened(ThreadLink link, byte[] visitKey, Instant now) {
    String cookie = Tokens.random();
    links.add(new ThreadAccess(cookie, visitKey, link, now));
    record(link, Action.THREAD_OPENED);
    return new Opening(Optional.of(cookie), link.triesLeft());
  }

  private Opening refused(ThreadLink link, Instant now) {
    record(link, Action.THREAD_REFUSED);
    if (link.refuse(now)) {
      locked.fire(new LinkLocked(link.practice(), link.thread(), now));
    }
    return new Opening(Optional.empty(), link.triesLeft());
  }

  private void record(ThreadLink link, Action action) {
    audit.record(link.practice(), Actor.patient(), action, link.thread().toString());
  }
}
