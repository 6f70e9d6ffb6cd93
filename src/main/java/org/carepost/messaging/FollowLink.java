package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Tokens;
import org.carepost.practice.Practices;

/** Says where a link leads, and whether this browser may go there. */
@ApplicationScoped
public class FollowLink {
  private final ThreadLinks links;
  private final Threads threads;
  private final Practices practices;
  private final Clock clock;

  /** Follows the given links. */
  @Inject
  public FollowLink(ThreadLinks links, Threads threads, Practices practices, Clock clock) {
    this.links = links;
    this.threads = threads;
    this.practices = practices;
    this.clock = clock;
  }

  /**
   * Follows a link; changes nothing.
   *
   * @param token the link's secret
   * @param cookie the access cookie that the browser sent, or empty
   * @param visitKey SHA-256 of its visit cookie
   * @throws Problem {@link ProblemType#NOT_FOUND} if there is no such link
   */
  @Transactional
  public LinkVisit follow(String token, String cookie, byte[] visitKey) {
    ThreadLink link = links.find(token).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return new LinkVisit(
        practices.get(link.practice()),
        state(link, cookie, visitKey),
        threads.find(link.practice(), link.thread()).orElseThrow());
  }

  private LinkVisit.State state(ThreadLink link, String cookie, byte[] visitKey) {
    Instant now = clock.instant();
    if (!link.aliveAt(now)) {
      return LinkVisit.State.ENDED;
    }
    boolean let =
        Tokens.wellFormed(cookie)
            && links.access(cookie).filter(it -> it.opens(link, visitKey, now)).isPresent();
    return let ? LinkVisit.State.OPEN : LinkVisit.State.SHUT;
  }
}
