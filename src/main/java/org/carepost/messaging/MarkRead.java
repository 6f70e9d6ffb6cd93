package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Marks what a practice wrote as read, once the patient has looked at it. */
@ApplicationScoped
public class MarkRead {
  private final Threads threads;
  private final Event<ThreadRead> read;
  private final Clock clock;

  /** Marks the given threads. */
  @Inject
  public MarkRead(Threads threads, Event<ThreadRead> read, Clock clock) {
    this.threads = threads;
    this.read = read;
    this.clock = clock;
  }

  /**
   * The thread is shown to the patient; costs nothing if there is nothing new in it.
   *
   * @param shown as it was loaded to be shown
   */
  @Transactional
  public void seen(PatientThread shown) {
    if (shown.unreadSince().isPresent()) {
      Instant now = clock.instant();
      threads
          .lock(shown.practice(), shown.id())
          .filter(thread -> thread.read())
          .ifPresent(thread -> read.fire(new ThreadRead(thread.practice(), thread.id(), now)));
    }
  }
}
