package org.carepost.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepost.messaging.InboundTexts;
import org.carepost.messaging.PressingChanged;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;

/** Tells the queue of texts that must not wait and are in no case, since nobody knows whose. */
@ApplicationScoped
class ReadPressing {
  private final InboundTexts inbound;
  private final OpenQueues open;
  private final Words words;
  private final Event<QueueChanged> changed;

  @Inject
  ReadPressing(InboundTexts inbound, OpenQueues open, Words words, Event<QueueChanged> changed) {
    this.inbound = inbound;
    this.open = open;
    this.words = words;
    this.changed = changed;
  }

  /** How many nobody has dealt with, in words; null if there is none. */
  String line(PracticeId practice) {
    long count = inbound.pressing(practice);
    return count == 0 ? null : words.text("triage.pressing", count);
  }

  void changed(@Observes PressingChanged event) {
    if (event.practice() == null) {
      open.practices().forEach(this::lookAgain);
    } else {
      lookAgain(event.practice());
    }
  }

  private void lookAgain(PracticeId practice) {
    changed.fire(new QueueChanged(practice));
  }
}
