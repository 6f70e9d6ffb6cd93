package org.carepost.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.carepost.platform.PracticeId;

/**
 * Notes effects to be done outside the database. A note is kept with the running transaction, and
 * only if that commits the effect is done.
 */
@ApplicationScoped
public class Outbox {
  private final OutboxItems items;
  private final Event<OutboxAdded> added;
  private final Clock clock;

  /** Notes into the given items. */
  @Inject
  public Outbox(OutboxItems items, Event<OutboxAdded> added, Clock clock) {
    this.items = items;
    this.added = added;
    this.clock = clock;
  }

  /**
   * Notes an effect to be done at once.
   *
   * @param topic name of an {@link OutboxTopic}
   * @param subject id of the record it is about, never its content
   */
  public void add(String topic, UUID subject, PracticeId practice) {
    add(topic, subject, practice, clock.instant(), Priority.SOON);
  }

  /**
   * Notes an effect to be done no sooner than at a time.
   *
   * @param priority among those that are due then
   */
  public void add(
      String topic, UUID subject, PracticeId practice, Instant dueAt, Priority priority) {
    items.add(new OutboxItem(topic, subject, practice, dueAt, priority));
    added.fire(new OutboxAdded());
  }
}
